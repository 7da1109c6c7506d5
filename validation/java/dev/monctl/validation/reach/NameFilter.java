package dev.monctl.validation.reach;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A rule of a relabelling that looks at the name of a series alone.
 *
 * @param regex as it is written; the whole name has to fit
 * @param keeps whether what fits passes, or what does not
 */
record NameFilter(String regex, boolean keeps) {
    /** One that cannot be read is refused elsewhere. */
    boolean passes(String metric) {
        try {
            return Pattern.compile(regex).matcher(metric).matches() == keeps;
        } catch (PatternSyntaxException e) {
            return true;
        }
    }
}
