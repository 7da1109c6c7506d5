package dev.monctl.validation.argocd.rule;

import dev.monctl.validation.argocd.Application;
import dev.monctl.validation.document.Field;
import java.util.List;
import java.util.Optional;

/**
 * What an Application's namespace lets its pods do, by the labels that the API server reads.
 *
 * @param namespace the metadata of the namespace, where the Application has some
 */
record SecurityLabels(Optional<Field> namespace) {
    static final String PREFIX = "pod-security.kubernetes.io/";
    static final String PRIVILEGED = "privileged";

    /** From the one that lets most. */
    static final List<String> LEVELS = List.of(PRIVILEGED, "baseline", "restricted");

    static SecurityLabels of(Application application) {
        return new SecurityLabels(application.field().get("spec", "syncPolicy", "managedNamespaceMetadata"));
    }

    Optional<Field> label(String mode) {
        return namespace.flatMap(metadata -> metadata.get("labels", PREFIX + mode));
    }

    Optional<Field> enforced() {
        return label("enforce");
    }

    /** The level of a mode; empty where it is none. */
    Optional<String> level(String mode) {
        return label(mode).flatMap(Field::text).filter(LEVELS::contains);
    }
}
