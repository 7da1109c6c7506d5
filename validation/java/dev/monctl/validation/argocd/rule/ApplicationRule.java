package dev.monctl.validation.argocd.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.argocd.Application;
import dev.monctl.validation.argocd.Installation;
import dev.monctl.validation.document.Field;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule that looks at each Application for itself. */
abstract class ApplicationRule implements Rule {
    private final String code;
    private final List<Finding> findings = new ArrayList<>();

    ApplicationRule(String code) {
        this.code = code;
    }

    @Override
    public final List<Finding> judge(Installation installation) {
        installation.applications().forEach(application -> check(application, installation));
        return List.copyOf(findings);
    }

    abstract void check(Application application, Installation installation);

    final void refuse(Application application, Field at, String what, @Nullable String help) {
        findings.add(application.error(code, at, application.object().called() + " " + what, help));
    }
}
