package dev.monctl.validation.alloy.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What may stand between the braces of a component or a block.
 *
 * @param arguments by name; no block of the body has the name of an argument
 * @param blocks by full name, such as {@code stage.json}
 * @param choices which of them go together
 * @param holdsComponents whether components may stand here, as in {@code declare}
 */
public record Body(
        Map<String, Argument> arguments, Map<String, Block> blocks, List<Choice> choices, boolean holdsComponents) {
    public Body {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
        blocks = Collections.unmodifiableMap(new LinkedHashMap<>(blocks));
        choices = List.copyOf(choices);
    }
}
