package dev.monctl.model.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Turns the parser's marks, which count from 0, into spans of the whole text.
 *
 * @param skippedLines lines of the text before the one at which the parser started
 */
record Marks(Source source, int skippedLines) {

    Span span(Event event) {
        return new Span(
                line(event.getStartMark()),
                column(event.getStartMark()),
                line(event.getEndMark()),
                column(event.getEndMark()));
    }

    /** Ends with the text: the parser sees the end of a block scalar only behind the empty lines below it. */
    Span scalar(ScalarEvent event) {
        Span span = span(event);
        if (!event.isLiteral() && !event.isFolded()) {
            return span;
        }
        int line = span.endLine();
        int column = span.endColumn();
        while (line > span.line() && before(line, column).isBlank()) {
            line--;
            column = source.line(line).codePointCount(0, source.line(line).length()) + 1;
        }
        return new Span(span.line(), span.column(), line, column);
    }

    int line(Optional<Mark> mark) {
        return mark.orElseThrow().getLine() + 1 + skippedLines;
    }

    int column(Optional<Mark> mark) {
        return mark.orElseThrow().getColumn() + 1;
    }

    private String before(int line, int column) {
        String text = source.line(line);
        int points = Math.min(column - 1, text.codePointCount(0, text.length()));
        return text.substring(0, text.offsetByCodePoints(0, points));
    }
}
