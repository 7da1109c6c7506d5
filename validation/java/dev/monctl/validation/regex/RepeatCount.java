package dev.monctl.validation.regex;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How often something is repeated: {@code {2}}, {@code {2,}}, {@code {2,5}}.
 *
 * @param least the number before the comma
 * @param most the number behind it; -1 where there is no limit
 */
record RepeatCount(String written, long least, long most) {
    static final int MOST = 1000;

    private static final Pattern FORM = Pattern.compile("\\{(0|[1-9][0-9]*)(,(0|[1-9][0-9]*)?)?}");

    /** Null where the brace that stands here begins no number. */
    static @Nullable RepeatCount take(RegexCursor cursor) {
        Matcher form = cursor.take(FORM);
        if (form == null) {
            return null;
        }
        long least = number(form.group(1));
        long most = form.group(2) == null ? least : form.group(3) == null ? -1 : number(form.group(3));
        return new RepeatCount(form.group(), least, most);
    }

    /** So long a number is too large, whatever it is. */
    private static long number(String digits) {
        return digits.length() > 9 ? Long.MAX_VALUE : Long.parseLong(digits);
    }

    void check() {
        if (least > MOST || most > MOST) {
            throw tooMany(written);
        }
        if (most >= 0 && most < least) {
            throw new BrokenRegex(
                    "repeats " + written + " times, the larger number first", "write the smaller one first");
        }
    }

    /** As often as it has to be built. */
    int times() {
        return (int) (most >= 0 ? most : least);
    }

    static BrokenRegex tooMany(String written) {
        return new BrokenRegex(
                "repeats something more than " + MOST + " times, with " + written, "repeat it without a limit: *");
    }
}
