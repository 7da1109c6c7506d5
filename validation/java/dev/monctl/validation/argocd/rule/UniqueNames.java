package dev.monctl.validation.argocd.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.argocd.Application;
import dev.monctl.validation.argocd.Installation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** No two Applications have one name. Where both are written out, that is a duplicate object like any other. */
final class UniqueNames implements Rule {
    @Override
    public List<Finding> judge(Installation installation) {
        Map<String, Application> first = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Application application : installation.applications()) {
            Application other = first.putIfAbsent(application.name(), application);
            if (other != null && (application.element() != null || other.element() != null)) {
                findings.add(application.error(
                        "argocd/duplicate-application",
                        application.nearest("metadata", "name"),
                        application.object().called() + " has the name of another, of "
                                + other.object().template().file(),
                        "rename one of the two"));
            }
        }
        return findings;
    }
}
