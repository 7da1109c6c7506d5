package dev.monctl.model.yaml;

import static dev.monctl.model.finding.Finding.error;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters with a meaning of their own: escapes, anchors, tags, directives, block indicators. */
final class Words {
    private static final Pattern BEYOND_UNICODE = Pattern.compile("\\\\U(?!000|0010)[0-9a-fA-F]{8}");

    private Words() {}

    static Optional<Finding> finding(String problem, Spot spot, Spot opening) {
        if (problem.contains("escape")) {
            return Optional.of(escape(spot));
        }
        if (problem.startsWith("expected a comment or a line break") || problem.contains("indentation indicator")) {
            return Optional.of(syntax(
                    spot.place(1),
                    "a text block begins on the line below its '|' or '>'",
                    "start a new line there, or put the value in quotes"));
        }
        if (spot.text().startsWith("%")) {
            return Optional.of(directive(spot.at(1)));
        }
        return switch (opening.character()) {
            case "*", "&", "!" ->
                Optional.of(SyntaxProblem.quote(
                        opening, "'" + opening.character() + "' at the start of a value has a meaning in YAML"));
            default -> Optional.empty();
        };
    }

    private static Finding directive(Spot spot) {
        return syntax(
                spot.place(1),
                "a line that starts with '%' is a directive for the reader, and this one is none that it knows",
                "remove the line, or start it with '#' if it is a remark");
    }

    /** The parser dies of a character beyond the last one of Unicode, without saying where. */
    static Finding impossibleEscape(Source source, int fromLine) {
        for (int line = fromLine; line <= source.lines().size(); line++) {
            String text = source.line(line);
            Matcher escape = BEYOND_UNICODE.matcher(text);
            if (escape.find()) {
                return escape(new Spot(source, line, text.codePointCount(0, escape.start()) + 1), escape.group());
            }
        }
        return syntax(
                source.place(Span.of(fromLine, 1, 1), null),
                "what stands in or below this line cannot be read",
                "look for a backslash in double quotes, and write it as '\\\\'");
    }

    private static Finding escape(Spot spot) {
        Spot backslash = spot.at(Math.max(1, spot.before().lastIndexOf('\\') + 1));
        int width = Math.max(2, spot.column() - backslash.column() + 1);
        return escape(
                backslash,
                backslash.rest().substring(0, Math.min(width, backslash.rest().length())));
    }

    private static Finding escape(Spot backslash, String written) {
        return syntax(
                backslash.place(written.codePointCount(0, written.length())),
                "'" + written + "' is no escape that double quotes know",
                "write '\\\\' for a backslash, or use single quotes");
    }

    private static Finding syntax(Place place, String what, String help) {
        return error("yaml/syntax", place, what, help);
    }
}
