package dev.monctl.validation.kubernetes.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.validation.document.Field;
import dev.monctl.validation.kubernetes.RenderedObject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the configuration of a pod asks the API server for, its account may do, and it has the token to ask with. */
final class Permissions implements Rule {
    private static final String RBAC = "rbac.authorization.k8s.io";
    private static final String ANY = "*";

    private final Findings findings = new Findings("kubernetes/permission");

    @Override
    public List<Finding> judge(Render render) {
        for (PodTemplate pod : render.pods()) {
            Set<ApiUse> uses = new LinkedHashSet<>();
            configurations(pod, render).forEach(text -> uses.addAll(ApiUse.of(text)));
            if (!uses.isEmpty()) {
                checkToken(pod);
                roles(pod, render).ifPresent(roles -> uses.forEach(use -> check(pod, use, roles)));
            }
        }
        return findings.list();
    }

    /** The texts of the ConfigMaps that the pod mounts. */
    private static Stream<String> configurations(PodTemplate pod, Render render) {
        String namespace = pod.object().namespace();
        return pod.volumes().stream()
                .flatMap(volume -> volume.text("configMap", "name").stream())
                .flatMap(name -> render.find("", "ConfigMap", namespace, name).stream())
                .flatMap(map -> map.field().entries("data").stream())
                .flatMap(entry -> entry.text().stream());
    }

    private void checkToken(PodTemplate pod) {
        pod.spec()
                .get("automountServiceAccountToken")
                .filter(field -> !field.isTrue())
                .ifPresent(field -> findings.add(
                        field,
                        field.where()
                                + " keeps from the pod the token with which its configuration asks the API server",
                        "write automountServiceAccountToken: true"));
    }

    /** The roles of the pod's account; absent where one of them is not rendered, so that nobody knows what it allows. */
    private static Optional<List<RenderedObject>> roles(PodTemplate pod, Render render) {
        String account = pod.account();
        List<RenderedObject> roles = new ArrayList<>();
        for (String kind : List.of("ClusterRoleBinding", "RoleBinding")) {
            for (RenderedObject binding : render.all(RBAC, kind).toList()) {
                if (binds(binding, account, pod.object().namespace())) {
                    Optional<RenderedObject> role = role(binding, render);
                    if (role.isEmpty()) {
                        return Optional.empty();
                    }
                    roles.add(role.get());
                }
            }
        }
        return roles.isEmpty() ? Optional.empty() : Optional.of(roles);
    }

    private static boolean binds(RenderedObject binding, String account, String namespace) {
        return binding.field().items("subjects").stream()
                .anyMatch(subject -> subject.text("kind").orElse("").equals("ServiceAccount")
                        && subject.text("name").orElse("").equals(account)
                        && subject.text("namespace").orElse("").equals(namespace));
    }

    private static Optional<RenderedObject> role(RenderedObject binding, Render render) {
        String kind = binding.field().text("roleRef", "kind").orElse("");
        String name = binding.field().text("roleRef", "name").orElse("");
        return render.find(RBAC, kind, name);
    }

    private void check(PodTemplate pod, ApiUse use, List<RenderedObject> roles) {
        List<Field> rules = roles.stream()
                .flatMap(role -> role.field().items("rules").stream())
                .toList();
        List<Field> about = rules.stream()
                .filter(rule -> names(rule, "apiGroups", use.group()) && names(rule, "resources", use.resource()))
                .toList();
        List<String> lacking = use.verbs().stream()
                .filter(verb -> about.stream().noneMatch(rule -> names(rule, "verbs", verb)))
                .toList();
        if (!lacking.isEmpty()) {
            RenderedObject role = roles.get(0);
            findings.add(
                    place(role, about, rules, use),
                    role.called() + " does not let " + pod.object().called() + " " + use.words(lacking)
                            + ", which its configuration asks for",
                    "add to its rules: { apiGroups: [\"" + use.group() + "\"], resources: [" + use.resource()
                            + "], verbs: [" + String.join(", ", use.verbs()) + "] }");
        }
    }

    private static boolean names(Field rule, String key, String word) {
        return rule.items(key).stream()
                .flatMap(item -> item.text().stream())
                .anyMatch(text -> text.equals(word) || text.equals(ANY));
    }

    /** The rule that comes nearest: one about the resource, about it in another group, or about a misspelt one. */
    private static Field place(RenderedObject role, List<Field> about, List<Field> rules, ApiUse use) {
        return about.stream()
                .flatMap(rule -> rule.get("verbs").stream())
                .findFirst()
                .or(() -> rules.stream()
                        .flatMap(rule -> rule.get("resources").stream())
                        .filter(resources -> isNear(resources, use.resource()))
                        .findFirst())
                .or(() -> role.field().get("rules"))
                .orElse(role.field());
    }

    private static boolean isNear(Field resources, String resource) {
        return resources.items().stream()
                .flatMap(item -> item.text().stream())
                .anyMatch(text -> text.equals(resource)
                        || Suggestion.nearest(text, List.of(resource)).isPresent());
    }
}
