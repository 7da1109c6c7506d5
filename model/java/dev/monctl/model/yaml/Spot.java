package dev.monctl.model.yaml;

import dev.monctl.model.finding.Place;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** A character of the text, and what stands round it on its line. */
record Spot(Source source, int line, int column) {
    /** What is longer is no word that anyone wants to read in a sentence. */
    private static final int LONGEST_WORD = 1000;

    private static final int LONGEST_IN_SENTENCE = 60;

    static Spot of(Marks marks, Optional<Mark> mark) {
        return new Spot(marks.source(), marks.line(mark), marks.column(mark)).backFromTheEnd();
    }

    Place place(int width) {
        return source.place(Span.of(line, column, Math.max(1, width)), null);
    }

    Spot at(int otherColumn) {
        return new Spot(source, line, otherColumn);
    }

    String text() {
        return source.line(line);
    }

    /** The line before this character. */
    String before() {
        return text().substring(0, offset());
    }

    /** The line from this character on. */
    String rest() {
        return text().substring(offset());
    }

    String character() {
        return rest().isEmpty() ? "" : Character.toString(rest().codePointAt(0));
    }

    /** What an author would call the value that starts here: up to the end of the line, a comment, or the next item. */
    String word() {
        boolean flow = before().contains("[") || before().contains("{");
        String rest = rest().length() > LONGEST_WORD ? rest().substring(0, LONGEST_WORD) : rest();
        return rest.replaceFirst(flow ? "\\s*(\\s#.*|[,\\]}].*)$" : "\\s*(\\s#.*)?$", "")
                .stripTrailing();
    }

    /** The word as a sentence can hold it. */
    String briefWord() {
        String word = word();
        return word.length() <= LONGEST_IN_SENTENCE ? word : word.substring(0, LONGEST_IN_SENTENCE) + "…";
    }

    /** How to quote the word. */
    String inQuotes() {
        String word = word();
        return "put it in quotes"
                + (word.length() > LONGEST_IN_SENTENCE
                        ? ""
                        : ": \"" + word.replace("\\", "\\\\").replace("\"", "\\\"") + "\"");
    }

    /** Whether nothing but spaces stands before this character. */
    boolean startsLine() {
        return before().isBlank();
    }

    /** The column of the first tab in the indentation of this line, or 0. */
    int tabInIndent() {
        String indent =
                text().substring(0, text().length() - text().stripLeading().length());
        return indent.indexOf('\t') + 1;
    }

    private int offset() {
        String text = text();
        return text.offsetByCodePoints(0, Math.min(column - 1, text.codePointCount(0, text.length())));
    }

    /** The parser often sees a mistake only at the end of the text, below its last line: there is nothing to show there. */
    private Spot backFromTheEnd() {
        int last = source.lines().size();
        return line <= last || last == 0
                ? this
                : new Spot(
                        source,
                        last,
                        source.line(last).codePointCount(0, source.line(last).length()) + 1);
    }
}
