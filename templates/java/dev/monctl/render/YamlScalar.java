package dev.monctl.render;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A text as a YAML scalar that YAML 1.1 and 1.2 both read as that text. Plain where no reader can mistake it for a
 * number, a boolean, null, a time or structure; otherwise between double quotes.
 */
final class YamlScalar {
    /** Words first, so that no sign, digit, dot or indicator stands at the beginning. */
    private static final Pattern WORDS =
            Pattern.compile("[A-Za-z/][A-Za-z0-9_./@%+=-]*(?::[A-Za-z0-9_./@%+=-]+)*(?: [A-Za-z0-9_./(),%+=-]+)*");
    /** {@code 15d}, {@code 28GB}, {@code 250m}: digits and a unit; never hexadecimal, which has an x. */
    private static final Pattern AMOUNT = Pattern.compile("\\d+(?:[a-wyzA-WYZ]+|(?:[a-wyzA-WYZ]+\\d+)+[a-wyzA-WYZ]+)");
    /** {@code 3.2.0}, {@code 100.64.0.2} and {@code 100.64.0.0/10}: two dots or more are no number. */
    private static final Pattern DOTTED = Pattern.compile("\\d+(?:\\.\\d+){2,}(?:/\\d+)?");

    private static final Set<String> READ_AS_SOMETHING_ELSE =
            Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");
    private static final int LONGEST_PLAIN = 120;

    private YamlScalar() {}

    static String of(String value) {
        return plain(value) ? value : DoubleQuoted.of(value);
    }

    private static boolean plain(String value) {
        if (value.length() > LONGEST_PLAIN || READ_AS_SOMETHING_ELSE.contains(value.toLowerCase(Locale.ROOT))) {
            return false;
        }
        return WORDS.matcher(value).matches()
                || AMOUNT.matcher(value).matches()
                || DOTTED.matcher(value).matches();
    }
}
