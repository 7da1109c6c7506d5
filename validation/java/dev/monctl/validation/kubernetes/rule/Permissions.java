package dev.monctl.validation.kubernetes.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.document.Field;
import dev.monctl.validation.kubernetes.RenderedObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Whether a pod may read from the API server what its arguments and its configuration have it read. */
final class Permissions implements Rule {
    private static final String RBAC = "rbac.authorization.k8s.io";
    private static final String RESOURCES = "--resources=";

    /** What stands in a configuration, and what it takes. */
    private static final Map<String, String> NEEDS = needs();

    private static final Map<String, String> GROUPS = groups();

    private final List<Finding> findings = new ArrayList<>();

    private static Map<String, String> needs() {
        Map<String, String> needs = new LinkedHashMap<>();
        needs.put("role = \"pod\"", "pods");
        needs.put("loki.source.kubernetes ", "pods/log");
        needs.put("role: node", "nodes");
        needs.put("/metrics/cadvisor", "nodes/metrics");
        return needs;
    }

    private static Map<String, String> groups() {
        Map<String, String> groups = new LinkedHashMap<>();
        Map.of(
                        "apps", "daemonsets deployments replicasets statefulsets",
                        "batch", "cronjobs jobs",
                        "autoscaling", "horizontalpodautoscalers",
                        "networking.k8s.io", "ingresses networkpolicies",
                        "policy", "poddisruptionbudgets",
                        "storage.k8s.io", "storageclasses volumeattachments")
                .forEach((group, resources) ->
                        Arrays.asList(resources.split(" ")).forEach(resource -> groups.put(resource, group)));
        return groups;
    }

    @Override
    public List<Finding> judge(Render render) {
        for (PodTemplate pod : render.pods()) {
            Optional<Set<String>> permitted = permitted(render, pod);
            permitted.ifPresent(all -> asked(render, pod).forEach((asked, at) -> check(asked, at, all)));
        }
        return List.copyOf(findings);
    }

    private void check(String asked, Field at, Set<String> permitted) {
        String group = GROUPS.getOrDefault(asked, "");
        boolean isPermitted = Stream.of(group, "*")
                .anyMatch(any -> permitted.contains(any + "/" + asked) || permitted.contains(any + "/*"));
        if (!isPermitted) {
            findings.add(Finding.warning(
                    "kubernetes/not-permitted",
                    at.place(),
                    at.where() + " asks the API server for " + asked + (group.isEmpty() ? "" : " of " + group)
                            + ", and no role of its service account permits it",
                    "what is forbidden is missing, and only the log says so",
                    "add it to the ClusterRole, or leave it out here"));
        }
    }

    /** Each resource that is asked for, and where. */
    private static Map<String, Field> asked(Render render, PodTemplate pod) {
        Map<String, Field> asked = new LinkedHashMap<>();
        for (Field container : pod.containers()) {
            for (Field argument : container.items("args")) {
                argument.text()
                        .filter(text -> text.startsWith(RESOURCES))
                        .ifPresent(text -> Arrays.asList(
                                        text.substring(RESOURCES.length()).split(","))
                                .forEach(resource -> asked.put(resource, argument)));
            }
        }
        for (Field volume : pod.spec().items("volumes")) {
            volume.text("configMap", "name")
                    .flatMap(name -> render.find("", "ConfigMap", pod.object().namespace(), name))
                    .ifPresent(map -> map.field()
                            .entries("data")
                            .forEach(file -> NEEDS.forEach((sign, resource) -> {
                                if (file.text().orElse("").contains(sign)) {
                                    asked.putIfAbsent(resource, volume);
                                }
                            })));
        }
        return asked;
    }

    /** Group and resource of all that its roles let it list; empty where it has none that are rendered. */
    private static Optional<Set<String>> permitted(Render render, PodTemplate pod) {
        String account = pod.spec().text("serviceAccountName").orElse("default");
        Set<String> permitted = new TreeSet<>();
        List<RenderedObject> bindings = render.all(RBAC, "ClusterRoleBinding")
                .filter(binding -> binding.field().items("subjects").stream()
                        .anyMatch(subject ->
                                subject.text("name").filter(account::equals).isPresent()))
                .toList();
        for (RenderedObject binding : bindings) {
            binding.field()
                    .text("roleRef", "name")
                    .flatMap(name -> render.find(RBAC, "ClusterRole", name))
                    .ifPresent(role -> role.field().items("rules").forEach(rule -> add(rule, permitted)));
        }
        return bindings.isEmpty() ? Optional.empty() : Optional.of(permitted);
    }

    private static void add(Field rule, Set<String> permitted) {
        boolean isRead = rule.items("verbs").stream()
                .anyMatch(verb ->
                        verb.text().filter(Set.of("*", "list", "get")::contains).isPresent());
        for (Field group : rule.items("apiGroups")) {
            for (Field resource : rule.items("resources")) {
                if (isRead) {
                    permitted.add(
                            group.text().orElse("") + "/" + resource.text().orElse(""));
                }
            }
        }
    }
}
