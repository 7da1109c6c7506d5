package dev.monctl.validation.query;

import dev.monctl.validation.regex.GoRegex;

/**
 * A condition on a label, such as {@code mode="idle"}.
 *
 * @param start where the label's name begins in the query
 */
public record LabelMatcher(String label, String operator, String value, int start) {
    /** Whether a series without the label fulfils it: the label counts as empty then. */
    public boolean takesMissing() {
        return switch (operator) {
            case "=" -> value.isEmpty();
            case "!=" -> !value.isEmpty();
            // One that cannot be read is for the engine to refuse.
            case "=~" -> GoRegex.of(value).mayFit("");
            default -> !GoRegex.of(value).mayFit("");
        };
    }
}
