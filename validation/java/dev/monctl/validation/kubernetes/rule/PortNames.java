package dev.monctl.validation.kubernetes.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.validation.document.Field;
import dev.monctl.validation.kubernetes.RenderedObject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A port that is called by its name is declared by the container that is meant. */
final class PortNames implements Rule {
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
        String problem = "which the container '" + container.text("name").orElse("?") + "' does not declare";
        for (String handler : HANDLERS) {
            for (String probe : Probes.KINDS) {
                container.get(probe, handler, "port").ifPresent(port -> check(port, declared, problem));
            }
            for (String hook : List.of("postStart", "preStop")) {
                container.get("lifecycle", hook, handler, "port").ifPresent(port -> check(port, declared, problem));
            }
        }
    }

    private void checkService(Field service, Render render) {
        service.get("spec", "selector").ifPresent(selector -> {
            String namespace = RenderedObject.holding(service).namespace();
            for (PodTemplate pod : render.selected(namespace, LabelSelector.ofLabels(selector))) {
                service.items("spec", "ports")
                        .forEach(port -> port.get("targetPort")
                                .ifPresent(target -> check(
                                        target,
                                        pod.portNames(),
                                        "which " + pod.object().called() + " does not declare")));
            }
        });
    }

    /** A policy's port name that no selected pod declares lets nothing in. */
    private void checkPolicy(Field policy, Render render) {
        Set<String> declared = new LinkedHashSet<>();
        policy.get("spec", "podSelector")
                .map(selector ->
                        render.selected(RenderedObject.holding(policy).namespace(), LabelSelector.of(selector)))
                .orElse(List.of())
                .forEach(pod -> declared.addAll(pod.portNames()));
        for (Field rule : policy.items("spec", "ingress")) {
            rule.items("ports")
                    .forEach(port -> port.get("port")
                            .ifPresent(name ->
                                    check(name, declared, "which none of the pods that the policy selects declares")));
        }
    }

    private void check(Field port, Set<String> declared, String problem) {
        port.text().filter(name -> !declared.contains(name)).ifPresent(name -> {
            String help = Suggestion.help(
                    name, declared, "declared are", "declare it: ports: [{ name: " + name + ", containerPort: … }]");
            findings.add(port, port.where() + " is the port name '" + name + "', " + problem, help);
        });
    }
}
