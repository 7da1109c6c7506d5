package dev.monctl.validation.argocd.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.argocd.Application;
import dev.monctl.validation.argocd.Installation;
import dev.monctl.validation.document.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule that looks at each Application for itself. */
abstract class ApplicationRule implements Rule {
    private final String code;

    ApplicationRule(String code) {
        this.code = code;
    }

    @Override
    public final List<Finding> judge(Installation installation) {
        return installation.applications().stream()
                .flatMap(application -> check(application, installation).stream())
                .distinct()
                .toList();
    }

    abstract List<Finding> check(Application application, Installation installation);

    final Finding refusal(Application application, Field at, String what, @Nullable String help) {
        return application.error(code, at, application.object().called() + " " + what, help);
    }
}
