package dev.monctl.validation.argocd.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.validation.argocd.Application;
import dev.monctl.validation.argocd.Installation;
import java.util.List;

/** Argo CD passes over an option of a sync that it does not know. */
final class SyncOptions extends ApplicationRule {
    private static final List<String> KNOWN = List.of(
            "ApplyOutOfSyncOnly",
            "ClientSideApplyMigration",
            "CreateNamespace",
            "Delete",
            "FailOnSharedResource",
            "Force",
            "Prune",
            "PruneLast",
            "PrunePropagationPolicy",
            "Replace",
            "RespectIgnoreDifferences",
            "ServerSideApply",
            "SkipDryRunOnMissingResource",
            "Validate");

    SyncOptions() {
        super("argocd/sync-option");
    }

    @Override
    List<Finding> check(Application application, Installation installation) {
        return application.items("syncPolicy", "syncOptions").stream()
                .filter(option -> option.text()
                        .filter(text -> !KNOWN.contains(name(text)))
                        .isPresent())
                .map(option -> refusal(
                        application,
                        option,
                        "has the sync option '" + option.text().orElse("") + "', which Argo CD does not know",
                        Suggestion.help(name(option.text().orElse("")), KNOWN, "it knows", "remove it")))
                .toList();
    }

    /** Whether an option that Argo CD does not know was meant to be this one. */
    static boolean isMisspelt(String option, String meant) {
        return !KNOWN.contains(name(option))
                && Suggestion.nearest(name(option), KNOWN).filter(meant::equals).isPresent();
    }

    private static String name(String option) {
        int equals = option.indexOf('=');
        return equals < 0 ? option : option.substring(0, equals);
    }
}
