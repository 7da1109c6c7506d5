package dev.monctl.validation.kubernetes.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a program asks the API server for.
 *
 * @param group of the resource; empty for the core's
 */
record ApiUse(String group, String resource, List<String> verbs) {
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*(?:#|//).*$");
    private static final Pattern DISCOVERY = Pattern.compile("discovery\\.kubernetes\\s+\"|kubernetes_sd_configs:");
    private static final Pattern ROLE = Pattern.compile("\\brole\\s*[=:]\\s*\"?([a-z]+)\"?");
    private static final Pattern POD_LOGS = Pattern.compile("loki\\.source\\.kubernetes\\s+\"");
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
        String text = COMMENT.matcher(configuration).replaceAll("");
        Set<ApiUse> uses = new LinkedHashSet<>();
        if (DISCOVERY.matcher(text).find()) {
            ROLE.matcher(text).results().forEach(role -> uses.addAll(ROLES.getOrDefault(role.group(1), List.of())));
        }
        if (uses.contains(NODES) && text.contains(TOKEN)) {
            uses.add(KUBELET);
        }
        if (POD_LOGS.matcher(text).find()) {
            uses.add(LOGS);
        }
        return new ArrayList<>(uses);
    }

    /** {@code list and watch nodes}. */
    String words(List<String> which) {
        return String.join(" and ", which) + " " + resource;
    }
}
