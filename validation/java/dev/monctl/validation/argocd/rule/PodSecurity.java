package dev.monctl.validation.argocd.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.argocd.Application;
import dev.monctl.validation.argocd.Installation;
import dev.monctl.validation.document.Field;
import java.util.List;
import java.util.Optional;

/** Pods that use their node need a namespace that lets them: in any other the API server refuses each of them. */
final class PodSecurity extends ApplicationRule {
    PodSecurity() {
        super("argocd/pod-security");
    }

    @Override
    List<Finding> check(Application application, Installation installation) {
        SecurityLabels labels = SecurityLabels.of(application);
        Optional<Field> enforced = labels.enforced();
        if (enforced.isEmpty() || !isTooStrict(labels, application, installation)) {
            return List.of();
        }
        return List.of(refusal(
                application,
                enforced.get(),
                "makes its namespace " + labels.level("enforce").orElse("") + ", where no pod of "
                        + installation.footprint(application).onNodes().get(0)
                        + " starts: it uses its node's folders, ports or network",
                "write " + SecurityLabels.PREFIX + "enforce: " + SecurityLabels.PRIVILEGED));
    }

    /** Whether pods of the Application need more than its namespace lets them. A level that there is not is another mistake. */
    static boolean isTooStrict(SecurityLabels labels, Application application, Installation installation) {
        return labels.level("enforce")
                        .filter(level -> !level.equals(SecurityLabels.PRIVILEGED))
                        .isPresent()
                && !installation.footprint(application).onNodes().isEmpty();
    }
}
