package dev.monctl.validation.argocd.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.argocd.Application;
import dev.monctl.validation.argocd.Installation;
import dev.monctl.validation.document.Field;
import java.util.List;

/** A namespace gets labels from whoever makes it: from nobody else. */
final class ManagedNamespace extends ApplicationRule {
    private static final String OPTION = "CreateNamespace";

    ManagedNamespace() {
        super("argocd/sync");
    }

    @Override
    List<Finding> check(Application application, Installation installation) {
        return application.field().get("spec", "syncPolicy", "managedNamespaceMetadata").stream()
                .filter(namespace -> application.items("syncPolicy", "syncOptions").stream()
                        .noneMatch(ManagedNamespace::isMeantToMake))
                .map(namespace -> refusal(
                        application,
                        namespace,
                        "labels a namespace that it does not make",
                        "add " + OPTION + "=true to syncOptions"))
                .toList();
    }

    /** Of an option that is misspelt, or no text, something is said already. */
    private static boolean isMeantToMake(Field option) {
        return option.text()
                .map(text -> text.equals(OPTION + "=true") || SyncOptions.isMisspelt(text, OPTION))
                .orElseGet(() -> option.get(OPTION).isPresent());
    }
}
