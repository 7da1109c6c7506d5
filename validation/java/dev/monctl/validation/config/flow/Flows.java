package dev.monctl.validation.config.flow;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.document.Field;
import dev.monctl.validation.kubernetes.RenderedObject;
import dev.monctl.validation.kubernetes.rule.Ingress;
import dev.monctl.validation.kubernetes.rule.LabelSelector;
import dev.monctl.validation.kubernetes.rule.PodTemplate;
import dev.monctl.validation.pod.Pod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether the programs of a deployment may ask each other what their configurations tell them to ask. */
public final class Flows {
    private final List<Pod> pods;
    private final List<RenderedObject> services;
    private final List<Ingress> policies;

    private Flows(List<Pod> pods, List<RenderedObject> objects) {
        this.pods = pods;
        this.services =
                objects.stream().filter(object -> object.is("", "Service")).toList();
        this.policies = objects.stream()
                .filter(object -> object.is("networking.k8s.io", "NetworkPolicy"))
                .map(Ingress::of)
                .toList();
    }

    /**
     * Who is kept from whom.
     *
     * @param objects what the deployment renders
     */
    public static List<Finding> judge(List<Pod> pods, List<RenderedObject> objects) {
        Flows flows = new Flows(pods, objects);
        return flows.policies.isEmpty() ? List.of() : flows.findings();
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        // Whoever shares the network of its node comes from an address of that, which is not known.
        List<Flow> flows = Flow.distinct(pods.stream()
                .filter(pod -> !pod.template().spec().isTrue("hostNetwork"))
                .flatMap(pod -> Flow.of(pod).stream()));
        for (Flow flow : flows) {
            keepingOut(flow).ifPresent(rules -> findings.add(keptOut(flow, rules)));
        }
        return findings;
    }

    private Optional<Field> keepingOut(Flow flow) {
        return services.stream()
                .filter(service -> flow.service().equals(service.name())
                        && flow.namespace().equals(service.namespace()))
                .flatMap(service -> service.field().items("spec", "ports").stream()
                        .filter(port -> port.number("port")
                                .map(String::valueOf)
                                .filter(flow.port()::equals)
                                .isPresent())
                        .flatMap(port -> keepingOut(flow, service, port).stream()))
                .findFirst();
    }

    private Optional<Field> keepingOut(Flow flow, RenderedObject service, Field port) {
        Optional<LabelSelector> selector =
                service.field().get("spec", "selector").map(LabelSelector::ofLabels);
        for (Pod pod : pods) {
            PodTemplate template = pod.template();
            boolean isBehind = template.object().namespace().equals(service.namespace())
                    && selector.filter(labels -> !labels.isEmpty() && labels.matches(template.labels()))
                            .isPresent();
            boolean isItself = template.object().equals(flow.from().object());
            if (isBehind && !isItself) {
                Optional<Field> rules = target(template, port)
                        .flatMap(own -> Ingress.keepingOut(policies, template, own, flow::isFrom));
                if (rules.isPresent()) {
                    return rules;
                }
            }
        }
        return Optional.empty();
    }

    /** The port of a container that a port of a Service leads to. */
    private static Optional<Field> target(PodTemplate pod, Field port) {
        Field target = port.get("targetPort").or(() -> port.get("port")).orElse(port);
        return pod.containers().stream()
                .flatMap(container -> container.items("ports").stream())
                .filter(own -> target.number()
                        .map(number -> own.number("containerPort")
                                .filter(number::equals)
                                .isPresent())
                        .orElseGet(() -> own.text("name").equals(target.text())))
                .findFirst();
    }

    private static Finding keptOut(Flow flow, Field rules) {
        return Finding.error(
                "pod/kept-out",
                rules.place(),
                flow.asker() + " asks " + flow.service() + " at port " + flow.port() + ", as " + flow.where()
                        + " says, but " + rules.document().called() + " does not let it in",
                "add a podSelector with the labels of " + flow.asker() + " to from, and the port to ports");
    }
}
