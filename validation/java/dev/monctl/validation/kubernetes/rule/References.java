package dev.monctl.validation.kubernetes.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.validation.document.Field;
import dev.monctl.validation.kubernetes.RenderedObject;
import java.util.List;
import java.util.Set;

/** What names another object names one that is rendered, or one that every cluster has. */
final class References implements Rule {
    private static final String RBAC = "rbac.authorization.k8s.io";
    private static final Set<String> BUILT_IN_ROLES = Set.of("cluster-admin", "admin", "edit", "view");

    private final Findings findings = new Findings("kubernetes/unknown-reference");

    @Override
    public List<Finding> judge(Render render) {
        render.pods().forEach(pod -> checkPod(pod, render));
        render.all("apps", "StatefulSet")
                .forEach(set ->
                        set.field().get("spec", "serviceName").ifPresent(name -> require(name, "", "Service", render)));
        for (String kind : List.of("RoleBinding", "ClusterRoleBinding")) {
            render.all(RBAC, kind).forEach(binding -> checkBinding(binding, render));
        }
        render.all("networking.k8s.io", "Ingress").forEach(ingress -> checkIngress(ingress.field(), render));
        render.all("autoscaling", "HorizontalPodAutoscaler").forEach(scaler -> checkScaler(scaler.field(), render));
        return findings.list();
    }

    private void checkPod(PodTemplate pod, Render render) {
        pod.spec().get("serviceAccountName").ifPresent(name -> {
            if (!name.text().orElse("default").equals("default")) {
                require(name, "", "ServiceAccount", render);
            }
        });
        pod.volumes()
                .forEach(volume -> volume.get("persistentVolumeClaim", "claimName")
                        .ifPresent(name -> require(name, "", "PersistentVolumeClaim", render)));
    }

    private void checkBinding(RenderedObject binding, Render render) {
        binding.field().get("roleRef", "name").ifPresent(name -> {
            String role = name.text().orElse("");
            String kind = binding.field().text("roleRef", "kind").orElse("");
            boolean builtIn =
                    kind.equals("ClusterRole") && (BUILT_IN_ROLES.contains(role) || role.startsWith("system:"));
            if (!builtIn) {
                requireRole(name, kind, render);
            }
        });
        binding.field().items("subjects").forEach(subject -> checkSubject(subject, render));
    }

    private void requireRole(Field name, String kind, Render render) {
        String text = name.text().orElse("");
        boolean found = kind.equals("Role")
                ? render.find(RBAC, kind, RenderedObject.holding(name).namespace(), text)
                        .isPresent()
                : render.find(RBAC, kind, text).isPresent();
        if (!found) {
            refuse(name, kind, render.names(RBAC, kind));
        }
    }

    private void checkSubject(Field subject, Render render) {
        if (!subject.text("kind").orElse("").equals("ServiceAccount")) {
            return;
        }
        if (subject.text("namespace").isEmpty()) {
            findings.add(
                    subject,
                    subject.where() + " is a ServiceAccount without a namespace",
                    "add namespace: {{ .Release.Namespace }}");
            return;
        }
        subject.get("name").ifPresent(name -> {
            String text = name.text().orElse("");
            String namespace = subject.text("namespace").orElse("");
            boolean ours = render.objects().stream()
                    .anyMatch(object -> object.namespace().equals(namespace));
            if (ours
                    && !text.equals("default")
                    && render.find("", "ServiceAccount", namespace, text).isEmpty()) {
                refuse(name, "ServiceAccount", render.names("", "ServiceAccount"));
            }
        });
    }

    private void checkIngress(Field ingress, Render render) {
        for (Field rule : ingress.items("spec", "rules")) {
            for (Field path : rule.items("http", "paths")) {
                path.get("backend", "service", "name").ifPresent(name -> require(name, "", "Service", render));
            }
        }
    }

    private void checkScaler(Field scaler, Render render) {
        scaler.get("spec", "scaleTargetRef", "name").ifPresent(name -> {
            String apiVersion =
                    scaler.text("spec", "scaleTargetRef", "apiVersion").orElse("");
            String kind = scaler.text("spec", "scaleTargetRef", "kind").orElse("");
            require(name, RenderedObject.groupOf(apiVersion), kind, render);
        });
    }

    private void require(Field name, String group, String kind, Render render) {
        if (render.find(
                        group,
                        kind,
                        RenderedObject.holding(name).namespace(),
                        name.text().orElse(""))
                .isEmpty()) {
            refuse(name, kind, render.names(group, kind));
        }
    }

    private void refuse(Field name, String kind, List<String> known) {
        String text = name.text().orElse("");
        String help = Suggestion.help(text, known, "rendered are", "render a " + kind + " of that name");
        findings.add(name, name.where() + " names the " + kind + " '" + text + "', which is not rendered", help);
    }
}
