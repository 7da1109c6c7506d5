package dev.monctl.validation.argocd.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.argocd.Application;
import dev.monctl.validation.argocd.Installation;
import dev.monctl.validation.document.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a namespace lets pods do is a level that there is, and whoever is warned is warned of what is refused. */
final class SecurityLevels extends ApplicationRule {
    SecurityLevels() {
        super("argocd/sync");
    }

    @Override
    List<Finding> check(Application application, Installation installation) {
        SecurityLabels labels = SecurityLabels.of(application);
        List<Finding> findings = new ArrayList<>();
        for (String mode : List.of("enforce", "audit", "warn")) {
            labels.label(mode)
                    .filter(label -> labels.level(mode).isEmpty())
                    .ifPresent(label -> findings.add(unknown(application, label)));
        }
        Optional<String> enforced = labels.level("enforce");
        // Where the level that is enforced is the mistake, the others are not.
        if (enforced.isPresent() && !PodSecurity.isTooStrict(labels, application, installation)) {
            for (String mode : List.of("audit", "warn")) {
                boolean isOther = labels.label(mode).isEmpty()
                        || labels.level(mode)
                                .filter(level -> !level.equals(enforced.get()))
                                .isPresent();
                if (isOther) {
                    findings.add(differs(application, labels, mode, enforced.get()));
                }
            }
        }
        return findings;
    }

    private Finding unknown(Application application, Field label) {
        return refusal(
                application,
                label,
                "gives its namespace the level '" + label.text().orElse("") + "'",
                "use one of " + String.join(", ", SecurityLabels.LEVELS));
    }

    private Finding differs(Application application, SecurityLabels labels, String mode, String enforced) {
        return refusal(
                application,
                labels.label(mode).or(labels::namespace).orElseGet(application::field),
                "enforces " + enforced + " in its namespace, but has another level for " + mode,
                "write " + SecurityLabels.PREFIX + mode + ": " + enforced);
    }
}
