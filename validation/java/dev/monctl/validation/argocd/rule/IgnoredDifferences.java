package dev.monctl.validation.argocd.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.argocd.Application;
import dev.monctl.validation.argocd.Footprint;
import dev.monctl.validation.argocd.Installation;
import dev.monctl.validation.document.Field;
import java.util.List;

/** An entry of ignoreDifferences is about a kind that the Application deploys. */
final class IgnoredDifferences extends ApplicationRule {
    IgnoredDifferences() {
        super("argocd/ignores-nothing");
    }

    @Override
    List<Finding> check(Application application, Installation installation) {
        List<Footprint.Kind> kinds = installation.footprint(application).kinds();
        return application.items("ignoreDifferences").stream()
                .filter(entry -> !kinds.isEmpty() && kinds.stream().noneMatch(kind -> isAbout(entry, kind)))
                .map(entry -> refusal(
                        application,
                        entry,
                        "ignores differences of " + entry.text("kind").orElse("no kind") + " in the group '"
                                + entry.text("group").orElse("") + "', which it does not deploy",
                        "name group and kind of one of its objects"))
                .toList();
    }

    private static boolean isAbout(Field entry, Footprint.Kind kind) {
        return isAlike(entry.text("group").orElse(""), kind.group())
                && isAlike(entry.text("kind").orElse(""), kind.kind());
    }

    private static boolean isAlike(String written, String own) {
        return written.equals("*") || written.equals(own);
    }
}
