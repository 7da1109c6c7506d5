package dev.monctl.validation.kubernetes.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.document.Field;
import java.util.List;

/** A probe does one thing; only readiness may have to succeed more than once. */
final class Probes implements Rule {
    static final List<String> KINDS = List.of("livenessProbe", "readinessProbe", "startupProbe");

    private static final List<String> WAYS = List.of("httpGet", "tcpSocket", "exec", "grpc");

    private final Findings findings = new Findings("kubernetes/probe");

    @Override
    public List<Finding> judge(Render render) {
        render.containers().forEach(container -> {
            for (String probe : KINDS) {
                container.get(probe).ifPresent(this::check);
            }
        });
        return findings.list();
    }

    private void check(Field probe) {
        List<String> ways =
                WAYS.stream().filter(way -> probe.get(way).isPresent()).toList();
        if (ways.size() != 1) {
            String found = ways.isEmpty() ? "asks nothing" : "asks in several ways: " + String.join(", ", ways);
            findings.addAtKey(probe, probe.where() + " " + found, "write exactly one of " + String.join(", ", WAYS));
        }
        if (!probe.name().equals("readinessProbe")) {
            probe.get("successThreshold")
                    .ifPresent(threshold -> threshold
                            .number()
                            .filter(n -> n != 1)
                            .ifPresent(n -> findings.add(
                                    threshold,
                                    threshold.where() + " is " + n + ", must be 1 for this probe",
                                    "leave it out")));
        }
        for (String key : List.of("periodSeconds", "timeoutSeconds", "failureThreshold", "successThreshold")) {
            probe.get(key)
                    .ifPresent(field -> field.number()
                            .filter(n -> n < 0)
                            .ifPresent(n ->
                                    findings.add(field, field.where() + " is " + n + ", must not be negative", null)));
        }
    }
}
