package dev.monctl.validation.argocd.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.argocd.Application;
import dev.monctl.validation.argocd.Installation;
import dev.monctl.validation.document.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a sync goes: how long it waits, and which namespace it makes. */
final class SyncTimes extends ApplicationRule {
    private static final String SECURITY = "pod-security.kubernetes.io/";
    private static final List<String> LEVELS = List.of("privileged", "baseline", "restricted");

    SyncTimes() {
        super("argocd/sync");
    }

    @Override
    List<Finding> check(Application application, Installation installation) {
        List<Finding> findings = new ArrayList<>();
        String own = installation.argocdNamespace();
        application
                .field()
                .get("metadata", "namespace")
                .filter(namespace -> !namespace.text().orElse("").equals(own))
                .ifPresent(namespace -> findings.add(refusal(
                        application,
                        namespace,
                        "lies in the namespace '" + namespace.text().orElse("") + "', and Argo CD is in " + own,
                        "write namespace: " + own)));
        for (String key : List.of("duration", "maxDuration")) {
            application
                    .field()
                    .get("spec", "syncPolicy", "retry", "backoff", key)
                    .filter(time -> !time.text().orElse("0").matches("([0-9]+(ms|s|m|h))+|[0-9]+"))
                    .ifPresent(time -> findings.add(refusal(
                            application,
                            time,
                            "waits '" + time.text().orElse("") + "' between two tries, which is no time",
                            "example: 10s")));
        }
        application
                .field()
                .get("spec", "syncPolicy", "managedNamespaceMetadata")
                .ifPresent(namespace -> {
                    boolean isMade = application.items("syncPolicy", "syncOptions").stream()
                            .anyMatch(option -> option.text()
                                    .filter("CreateNamespace=true"::equals)
                                    .isPresent());
                    if (!isMade) {
                        findings.add(refusal(
                                application,
                                namespace,
                                "labels a namespace that it does not make",
                                "add CreateNamespace=true to syncOptions"));
                    }
                    security(application, namespace, findings);
                });
        return findings;
    }

    private void security(Application application, Field namespace, List<Finding> findings) {
        Optional<String> enforced = namespace.text("labels", SECURITY + "enforce");
        for (String mode : List.of("enforce", "audit", "warn")) {
            Optional<Field> label = namespace.get("labels", SECURITY + mode);
            if (label.isPresent() && !LEVELS.contains(label.get().text().orElse(""))) {
                findings.add(refusal(
                        application,
                        label.get(),
                        "gives its namespace the level '" + label.get().text().orElse("") + "'",
                        "use one of " + String.join(", ", LEVELS)));
            } else if (enforced.isPresent()
                    && !label.flatMap(field -> field.text()).equals(enforced)) {
                findings.add(refusal(
                        application,
                        label.orElse(namespace),
                        "enforces " + enforced.get() + " in its namespace, but has another level for " + mode,
                        "write " + SECURITY + mode + ": " + enforced.get()));
            }
        }
    }
}
