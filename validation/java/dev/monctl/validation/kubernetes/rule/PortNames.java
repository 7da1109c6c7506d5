package dev.monctl.validation.kubernetes.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.validation.kubernetes.Field;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A port that is called by its name is declared by the container that is meant. */
final class PortNames implements Rule {
    private static final List<String> PROBES = List.of("livenessProbe", "readinessProbe", "startupProbe");
    private static final List<String> HANDLERS = List.of("httpGet", "tcpSocket");

    private final Findings findings = new Findings("kubernetes/unknown-port");

    @Override
    public List<Finding> judge(Render render) {
        render.containers().forEach(this::checkContainer);
        render.all("", "Service").forEach(service -> checkService(service.field(), render));
        render.all("networking.k8s.io", "NetworkPolicy").forEach(policy -> checkPolicy(policy.field(), render));
        return findings.list();
    }

    private void checkContainer(Field container) {
        Set<String> declared = new LinkedHashSet<>();
        container.items("ports").forEach(port -> port.text("name").ifPresent(declared::add));
        String owner = "the container '" + container.text("name").orElse("?") + "'";
        for (String handler : HANDLERS) {
            for (String probe : PROBES) {
                container.get(probe, handler, "port").ifPresent(port -> check(port, declared, owner));
            }
            for (String hook : List.of("postStart", "preStop")) {
                container.get("lifecycle", hook, handler, "port").ifPresent(port -> check(port, declared, owner));
            }
        }
    }

    private void checkService(Field service, Render render) {
        service.get("spec", "selector").ifPresent(selector -> {
            String namespace = service.object().namespace();
            for (PodTemplate pod : render.selected(namespace, LabelSelector.ofLabels(selector))) {
                service.get("spec")
                        .map(spec -> spec.items("ports"))
                        .orElse(List.of())
                        .forEach(port -> port.get("targetPort")
                                .ifPresent(target -> check(
                                        target, pod.portNames(), pod.object().called())));
            }
        });
    }

    /** A policy's port name that no selected pod declares lets nothing in. */
    private void checkPolicy(Field policy, Render render) {
        Set<String> declared = new LinkedHashSet<>();
        policy.get("spec", "podSelector")
                .map(selector -> render.selected(policy.object().namespace(), LabelSelector.of(selector)))
                .orElse(List.of())
                .forEach(pod -> declared.addAll(pod.portNames()));
        for (Field rule : policy.get("spec").map(spec -> spec.items("ingress")).orElse(new ArrayList<>())) {
            rule.items("ports")
                    .forEach(port -> port.get("port")
                            .ifPresent(name -> check(name, declared, "none of the pods that the policy selects")));
        }
    }

    private void check(Field port, Set<String> declared, String owner) {
        port.text().filter(name -> !declared.contains(name)).ifPresent(name -> {
            String not =
                    owner.startsWith("none") ? "which " + owner + " declares" : "which " + owner + " does not declare";
            String help = Suggestion.nearest(name, declared)
                    .map(meant -> "did you mean '" + meant + "'?")
                    .orElse(
                            declared.isEmpty()
                                    ? "declare it: ports: [{ name: " + name + ", containerPort: … }]"
                                    : "declared are " + String.join(", ", declared));
            findings.add(port, port.where() + " is the port name '" + name + "', " + not, help);
        });
    }
}
