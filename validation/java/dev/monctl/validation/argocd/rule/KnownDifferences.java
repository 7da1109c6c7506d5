package dev.monctl.validation.argocd.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.validation.argocd.Application;
import dev.monctl.validation.argocd.Footprint;
import dev.monctl.validation.argocd.Installation;
import dev.monctl.validation.document.Field;
import java.util.ArrayList;
import java.util.List;

/** What Argo CD is to leave alone is something that the chart holds. */
final class KnownDifferences extends ApplicationRule {
    KnownDifferences() {
        super("argocd/unknown-difference");
    }

    @Override
    List<Finding> check(Application application, Installation installation) {
        Footprint footprint = installation.footprint(application);
        if (footprint.equals(Footprint.NONE)) {
            return List.of(); // what it deploys is not known
        }
        List<Finding> findings = new ArrayList<>();
        for (Field difference : application.items("ignoreDifferences")) {
            String kind = difference.text("kind").orElse("");
            difference
                    .get("name")
                    .filter(name -> !footprint.objects().contains(called(kind, name)))
                    .ifPresent(name -> findings.add(refusal(
                            application,
                            name,
                            "ignores differences of " + called(kind, name) + ", which its chart does not hold",
                            Suggestion.help(called(kind, name), footprint.objects(), "leave it out"))));
        }
        return findings;
    }

    private static String called(String kind, Field name) {
        return kind + "/" + name.text().orElse("");
    }
}
