package dev.monctl.validation.kubernetes.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.document.Field;
import java.util.List;
import java.util.Optional;

/** Wishes about privileges that contradict each other: the API server or the kubelet refuses such a pod. */
final class SecurityContexts implements Rule {
    private final Findings findings = new Findings("kubernetes/security-context");

    @Override
    public List<Finding> judge(Render render) {
        for (PodTemplate pod : render.pods()) {
            Optional<Field> shared = pod.spec().get("securityContext");
            pod.containers().forEach(container -> check(container, container.get("securityContext"), shared));
        }
        return findings.list();
    }

    private void check(Field container, Optional<Field> own, Optional<Field> shared) {
        own.ifPresent(this::checkEscalation);
        boolean refusesRoot = setting(own, shared, "runAsNonRoot")
                .map(field -> field.isTrue())
                .orElse(false);
        setting(own, shared, "runAsUser")
                .filter(user ->
                        refusesRoot && user.number().filter(id -> id == 0).isPresent())
                .ifPresent(user -> findings.add(
                        user,
                        user.where() + " is 0, but '" + container.text("name").orElse("?") + "' must not run as root",
                        "set another user, or runAsNonRoot: false"));
    }

    /** The container's own word counts more than the pod's. */
    private static Optional<Field> setting(Optional<Field> own, Optional<Field> shared, String key) {
        return own.flatMap(field -> field.get(key)).or(() -> shared.flatMap(field -> field.get(key)));
    }

    private void checkEscalation(Field context) {
        Optional<Field> escalation = context.get("allowPrivilegeEscalation");
        boolean refused = escalation.isPresent() && !context.isTrue("allowPrivilegeEscalation");
        boolean admin = context.items("capabilities", "add").stream()
                .anyMatch(capability -> capability
                        .text()
                        .filter(name -> name.endsWith("SYS_ADMIN"))
                        .isPresent());
        if (refused && (context.isTrue("privileged") || admin)) {
            String what = context.where() + " forbids privilege escalation, which "
                    + (admin ? "SYS_ADMIN" : "privileged") + " needs";
            escalation.ifPresent(field -> findings.add(field, what, "leave allowPrivilegeEscalation out"));
        }
    }
}
