package dev.monctl.validation.kubernetes.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a program asks the API server for.
 *
 * @param group of the resource; empty for the core's
 */
record ApiUse(String group, String resource, List<String> verbs) {
    private static final String ALLOY_DISCOVERY = "discovery.kubernetes ";
    private static final String PROMETHEUS_DISCOVERY = "kubernetes_sd_configs:";
    private static final Pattern ROLE = Pattern.compile("\\brole\\s*[=:]\\s*\"?([a-z]+)\"?");
    private static final String POD_LOGS = "loki.source.kubernetes ";
    private static final String TOKEN = "kubernetes.io/serviceaccount/token";

    private static final List<String> WATCHED = List.of("list", "watch");
    private static final ApiUse PODS = new ApiUse("", "pods", WATCHED);
    private static final ApiUse SERVICES = new ApiUse("", "services", WATCHED);
    private static final ApiUse NODES = new ApiUse("", "nodes", WATCHED);
    private static final ApiUse KUBELET = new ApiUse("", "nodes/metrics", List.of("get"));
    private static final ApiUse LOGS = new ApiUse("", "pods/log", List.of("get"));

    /** Role of a discovery to what it watches. */
    private static final Map<String, List<ApiUse>> ROLES = Map.of(
            "node", List.of(NODES),
            "pod", List.of(PODS),
            "service", List.of(SERVICES),
            "endpoints", List.of(new ApiUse("", "endpoints", WATCHED), SERVICES, PODS),
            "endpointslice", List.of(new ApiUse("discovery.k8s.io", "endpointslices", WATCHED), SERVICES, PODS),
            "ingress", List.of(new ApiUse("networking.k8s.io", "ingresses", WATCHED)));

    ApiUse {
        verbs = List.copyOf(verbs);
    }

    /** All that a configuration of Prometheus or of Alloy has its program ask for. */
    static List<ApiUse> of(String configuration) {
        Set<ApiUse> uses = new LinkedHashSet<>();
        boolean discovers = has(configuration, ALLOY_DISCOVERY) || has(configuration, PROMETHEUS_DISCOVERY);
        if (discovers) {
            lines(configuration, "role")
                    .forEach(line -> ROLE.matcher(line)
                            .results()
                            .forEach(role -> uses.addAll(ROLES.getOrDefault(role.group(1), List.of()))));
        }
        if (uses.contains(NODES) && has(configuration, TOKEN)) {
            uses.add(KUBELET);
        }
        if (has(configuration, POD_LOGS)) {
            uses.add(LOGS);
        }
        return new ArrayList<>(uses);
    }

    private static boolean has(String configuration, String word) {
        return lines(configuration, word).findAny().isPresent();
    }

    /** The lines with the word, comments left out; every cluster has texts of its own, and most lines have none of the words. */
    private static Stream<String> lines(String configuration, String word) {
        return Stream.iterate(
                        configuration.indexOf(word),
                        at -> at >= 0,
                        at -> configuration.indexOf(word, endOfLine(configuration, at)))
                .map(at ->
                        configuration.substring(configuration.lastIndexOf('\n', at) + 1, endOfLine(configuration, at)))
                .filter(line -> !isComment(line.strip()));
    }

    private static int endOfLine(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private static boolean isComment(String line) {
        return line.startsWith("#") || line.startsWith("//");
    }

    /** {@code list and watch nodes}. */
    String words(List<String> which) {
        return String.join(" and ", which) + " " + resource;
    }
}
