package dev.monctl.validation.change.danger;

import dev.monctl.validation.change.object.Changes;
import java.util.List;

/** Everything about a change that wants a person. */
public final class Dangers {
    /** Those that lose data come first. */
    private static final List<Hazard> ALL = List.of(
            new PrunedClaims(),
            new PrunedNamespaces(),
            new PrunedStatefulSets(),
            new PrunedStorageClasses(),
            new PrunedSecrets(),
            new DeletedApplications(),
            new TemplateClasses(),
            new ShrinkingTemplates(),
            new GrowingTemplates(),
            new OtherTemplates(),
            new ShrinkingClaims(),
            new LowerRetention(),
            new ImmutableFields(),
            new RenamedSpokes(),
            new IdentityLabels(),
            new MovedReceivers(),
            new PrometheusRestart());

    private Dangers() {}

    public static List<Danger> in(Changes changes) {
        return ALL.stream().flatMap(hazard -> hazard.in(changes).stream()).toList();
    }
}
