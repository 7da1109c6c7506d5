package dev.monctl.model.yaml;

import static dev.monctl.model.finding.Finding.error;

import dev.monctl.model.finding.Finding;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.SpecVersion;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * What the parser could not read, said so that an author can mend it. The parser's own words name its rules ("expected block
 * end"), hardly ever the mistake.
 *
 * @param line where reading stopped
 */
record SyntaxProblem(Finding finding, int line) {

    static SyntaxProblem of(RuntimeException problem, Marks marks, int lastLine) {
        if (!(problem instanceof MarkedYamlEngineException marked)
                || marked.getProblemMark().isEmpty()) {
            return new SyntaxProblem(Words.impossibleEscape(marks.source(), lastLine), lastLine);
        }
        Spot spot = Spot.of(marks, marked.getProblemMark());
        Optional<Mark> context = marked.getContextMark();
        Spot opening = context.isPresent() ? Spot.of(marks, context) : spot;
        return new SyntaxProblem(finding(String.valueOf(marked.getProblem()), spot, opening), spot.line());
    }

    static Finding version(SpecVersion version, Source source, Span span) {
        return error(
                "yaml/syntax",
                source.place(span, null),
                "this document says it is YAML " + version.getMajor() + "." + version.getMinor()
                        + ", which is not read here",
                "remove the line that starts with %YAML");
    }

    private static Finding finding(String problem, Spot spot, Spot opening) {
        if (spot.tabInIndent() > 0) {
            return tab(spot.at(spot.tabInIndent()), "indents this line", "indent with spaces");
        }
        if (problem.contains("cannot start any token")) {
            return spot.character().equals("\t")
                    ? tab(spot, "stands before this value", "put a space in its place")
                    : quote(spot, "no value can start with '" + spot.character() + "'");
        }
        if (problem.contains("mapping values are not allowed")) {
            return Colons.misplaced(spot);
        }
        if (problem.contains("could not find expected ':'")) {
            return Colons.missing(opening);
        }
        if (problem.contains("document separator") || problem.contains("unexpected end of stream")) {
            return error(
                    "yaml/syntax",
                    opening.place(1),
                    "the quote that opens here is never closed",
                    "add the closing " + opening.character());
        }
        return Brackets.finding(problem, spot, opening)
                .or(() -> Words.finding(problem, spot, opening))
                .orElseGet(() -> Blocks.finding(problem, spot, opening));
    }

    private static Finding tab(Spot spot, String what, String help) {
        return error("yaml/tab", spot.place(1), "a tab " + what + ", but YAML allows only spaces there", help);
    }

    static Finding quote(Spot spot, String what) {
        return error(
                "yaml/syntax",
                spot.place(spot.word().codePointCount(0, spot.word().length())),
                what,
                spot.inQuotes());
    }
}
