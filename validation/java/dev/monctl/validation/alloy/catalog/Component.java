package dev.monctl.validation.alloy.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A block at the top of a configuration: a component such as {@code loki.write}, or one that configures Alloy itself, such as
 * {@code logging}.
 *
 * @param exports by name
 */
public record Component(
        String name,
        Kind kind,
        LabelUse label,
        Stability stability,
        Lifespan lifespan,
        Body body,
        Map<String, Export> exports) {
    public Component {
        exports = Collections.unmodifiableMap(new LinkedHashMap<>(exports));
    }

    /** What a block at the top is for. */
    public enum Kind {
        /** Does work, may be there many times under different labels, may be referred to. */
        COMPONENT,
        /** Configures Alloy itself; there is at most one, and it has no label. */
        SERVICE,
        /** Makes or takes apart what a module is: {@code argument}, {@code declare}, {@code import.file}, {@code foreach}. */
        MODULE
    }
}
