package dev.monctl.model.yaml;

import dev.monctl.model.finding.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text that was read, under the name that findings give it. */
public record Source(String name, String text, List<String> lines) {
    public Source {
        lines = List.copyOf(lines);
    }

    public static Source of(String name, String text) {
        return new Source(name, text, text.lines().toList());
    }

    /** The place of a span, with its line for the excerpt; a span over several lines is cut at the end of the first. */
    public Place place(Span span, @Nullable String path) {
        String line = span.line() <= lines.size() ? lines.get(span.line() - 1) : "";
        int end = span.endLine() == span.line() ? span.endColumn() : line.length() + 1;
        return new Place(name, span.line(), span.column(), Math.max(1, end - span.column()), line, path);
    }
}
