package dev.monctl.model.yaml;

import static dev.monctl.model.finding.Finding.error;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import java.util.Optional;

/** Characters with a meaning of their own: escapes, anchors, tags, directives, block indicators. */
final class Words {
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
        return switch (opening.character()) {
            case "*", "&", "!" ->
                Optional.of(SyntaxProblem.quote(
                        opening, "'" + opening.character() + "' at the start of a value has a meaning in YAML"));
            case "%" ->
                Optional.of(syntax(
                        opening.place(1),
                        "a line that starts with '%' is a directive, and no document follows it",
                        "remove the line, or start it with '#' if it is a remark"));
            default -> Optional.empty();
        };
    }

    private static Finding escape(Spot spot) {
        Spot backslash = spot.at(Math.max(1, spot.before().lastIndexOf('\\') + 1));
        int width = Math.max(2, spot.column() - backslash.column() + 1);
        String written =
                backslash.rest().substring(0, Math.min(width, backslash.rest().length()));
        return syntax(
                backslash.place(2),
                "'" + written + "' is no escape that double quotes know",
                "write '\\\\' for a backslash, or use single quotes");
    }

    private static Finding syntax(Place place, String what, String help) {
        return error("yaml/syntax", place, what, help);
    }
}
