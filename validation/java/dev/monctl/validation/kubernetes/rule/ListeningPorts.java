package dev.monctl.validation.kubernetes.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.document.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a program is told at which port it listens, that is the port that its container declares and its probes ask; a port of
 * which it is told nothing is the one that it takes by itself.
 */
final class ListeningPorts implements Rule {
    private static final Pattern LISTENS =
            Pattern.compile("(--(?:[a-z.-]*listen-addr(?:ess)?=.*:|(?:telemetry-)?port=))([0-9]{1,5})");

    private static final Pattern KUBE_STATE_METRICS = Pattern.compile("(?:.*/)?kube-state-metrics(?:[:@].*)?");

    /** The defaults of kube-state-metrics 2.x (pkg/options). Its published chart asks the second one and names it nowhere. */
    private static final Map<String, Long> OF_KUBE_STATE_METRICS = Map.of("--port=", 8080L, "--telemetry-port=", 8081L);

    private final Findings findings = new Findings("kubernetes/listening-port");

    @Override
    public List<Finding> judge(Render render) {
        render.containers().forEach(this::check);
        return findings.list();
    }

    private void check(Field container) {
        Map<Long, Field> listening = new LinkedHashMap<>();
        Map<String, Long> unsaid = new LinkedHashMap<>(defaults(container));
        for (Field argument : container.items("args")) {
            Matcher form = LISTENS.matcher(argument.text().orElse(""));
            if (form.matches()) {
                unsaid.remove(form.group(1));
                listening.put(Long.valueOf(form.group(2)), argument);
            }
        }
        if (listening.isEmpty()) {
            return; // its configuration or its image says it
        }
        Set<Long> declared = new TreeSet<>();
        container.items("ports").forEach(port -> port.number("containerPort").ifPresent(declared::add));
        listening.forEach((port, argument) -> {
            if (!declared.isEmpty() && !declared.contains(port)) {
                findings.add(
                        argument,
                        argument.where() + " has the program listen at " + port + ", a port that its container does not"
                                + " declare",
                        "declared are " + words(declared));
            }
        });
        for (Field port : probed(container)) {
            port.number()
                    .filter(number -> !listening.containsKey(number)
                            && !declared.contains(number)
                            && !unsaid.containsValue(number))
                    .ifPresent(number -> findings.add(
                            port,
                            port.where() + " is " + number + ", where nothing listens",
                            "the program listens at " + words(listening.keySet())));
        }
    }

    private static Map<String, Long> defaults(Field container) {
        return KUBE_STATE_METRICS.matcher(container.text("image").orElse("")).matches()
                ? OF_KUBE_STATE_METRICS
                : Map.of();
    }

    private static List<Field> probed(Field container) {
        List<Field> ports = new ArrayList<>();
        for (String probe : Probes.KINDS) {
            for (String way : List.of("httpGet", "tcpSocket", "grpc")) {
                Optional<Field> port = container.get(probe, way, "port");
                port.ifPresent(ports::add);
            }
        }
        return ports;
    }

    private static String words(Set<Long> ports) {
        return String.join(", ", ports.stream().map(String::valueOf).toList());
    }
}
