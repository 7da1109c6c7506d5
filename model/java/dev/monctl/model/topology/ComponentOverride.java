package dev.monctl.model.topology;

import dev.monctl.model.unit.Version;
import org.jspecify.annotations.Nullable;

/** What a stage, a group or a spoke changes about a component. */
public record ComponentOverride(@Nullable Version version, Resources resources) {
    /** Nothing is changed. */
    public static final ComponentOverride NONE =
            new ComponentOverride(null, new Resources(new ResourceList(null, null), new ResourceList(null, null)));
}
