package dev.monctl.validation.kubernetes.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.document.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Each kind that kube-state-metrics is told to watch is permitted by some role, in the group that the kind belongs to. */
final class WatchedKinds implements Rule {
    private static final String RESOURCES = "--resources=";
    private static final Map<String, String> GROUPS = new LinkedHashMap<>();

    static {
        Map.of(
                        "apps", "daemonsets deployments replicasets statefulsets",
                        "batch", "cronjobs jobs",
                        "autoscaling", "horizontalpodautoscalers",
                        "networking.k8s.io", "ingresses networkpolicies",
                        "policy", "poddisruptionbudgets",
                        "storage.k8s.io", "storageclasses volumeattachments")
                .forEach((group, kinds) -> Arrays.asList(kinds.split(" ")).forEach(kind -> GROUPS.put(kind, group)));
    }

    private final List<Finding> findings = new ArrayList<>();

    @Override
    public List<Finding> judge(Render render) {
        Set<String> permitted = new TreeSet<>();
        for (String kind : List.of("ClusterRole", "Role")) {
            render.all("rbac.authorization.k8s.io", kind)
                    .forEach(role -> role.field().items("rules").forEach(rule -> add(rule, permitted)));
        }
        if (!permitted.isEmpty()) {
            render.containers()
                    .flatMap(container -> container.items("args").stream())
                    .forEach(argument -> {
                        String text = argument.text().orElse("");
                        if (text.startsWith(RESOURCES)) {
                            Arrays.asList(text.substring(RESOURCES.length()).split(",", -1))
                                    .forEach(kind -> check(kind, argument, permitted));
                        }
                    });
        }
        return List.copyOf(findings);
    }

    private static void add(Field rule, Set<String> permitted) {
        for (Field group : rule.items("apiGroups")) {
            rule.items("resources")
                    .forEach(kind -> permitted.add(
                            group.text().orElse("") + "/" + kind.text().orElse("")));
        }
    }

    private void check(String kind, Field argument, Set<String> permitted) {
        String group = GROUPS.getOrDefault(kind, "");
        boolean isPermitted =
                List.of(group + "/" + kind, group + "/*", "*/*").stream().anyMatch(permitted::contains);
        if (!isPermitted) {
            findings.add(Finding.warning(
                    "kubernetes/unwatched-kind",
                    argument.place(),
                    argument.where() + " has " + kind + " watched, and no role permits them"
                            + (group.isEmpty() ? "" : " in the group " + group),
                    "there are no series of them, and only the log says why",
                    "add them to the ClusterRole"));
        }
    }
}
