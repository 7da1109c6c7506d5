package dev.monctl.model.yaml;

import static dev.monctl.model.finding.Finding.error;

import dev.monctl.model.finding.Finding;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A {@code :} too many, or one too few. */
final class Colons {
    /** A key, its colon, and an unquoted value that holds a second colon. */
    private static final Pattern VALUE_WITH_COLON =
            Pattern.compile("^\\s*(?:- +)*[^\\s:#][^:#]*: +(?<value>[^\\s\"'].*)$");

    private Colons() {}

    static Finding misplaced(Spot spot) {
        Matcher form = VALUE_WITH_COLON.matcher(spot.text());
        if (form.matches() && spot.before().length() > form.start("value")) {
            String before = spot.text().substring(0, form.start("value"));
            Spot value = spot.at(before.codePointCount(0, before.length()) + 1);
            return SyntaxProblem.quote(value, "this value holds a ': ', which only a key may have");
        }
        return error(
                "yaml/syntax",
                spot.place(1),
                "this ':' makes a key where none can stand, since the line above already holds a value",
                "indent the line like the key above it, or end that key with ':' and nothing else");
    }

    static Finding missing(Spot word) {
        String text = word.word();
        return error(
                "yaml/syntax",
                word.place(text.codePointCount(0, text.length())),
                "'" + word.briefWord() + "' stands alone, where a key with its value is expected",
                "write '" + word.briefWord() + ": value', or indent it to go on with the value above");
    }
}
