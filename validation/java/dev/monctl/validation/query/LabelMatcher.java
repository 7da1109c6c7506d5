package dev.monctl.validation.query;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

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
            case "=~" -> fitsEmpty();
            default -> !fitsEmpty();
        };
    }

    /** One that cannot be read is for the engine to refuse. */
    private boolean fitsEmpty() {
        try {
            return Pattern.compile(value).matcher("").matches();
        } catch (PatternSyntaxException e) {
            return true;
        }
    }
}
