package dev.monctl.model.yaml;

import dev.monctl.model.finding.Place;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text that was read, under the name that findings give it.
 *
 * @param written as it was read; a byte order mark at its start is no part of the text
 */
public record Source(String name, String written, String text, List<String> lines) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    public Source {
        lines = List.copyOf(lines);
    }

    /** The lines say the same as the text. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Source source && name.equals(source.name) && written.equals(source.written);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, written);
    }

    public static Source of(String name, String text) {
        String bare = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return new Source(name, text, bare, bare.lines().toList());
    }

    /** One of JSON, which may be indented with tabs where YAML, as which it is read, may not: they are spaces here, of one column each. */
    public static Source ofJson(String name, String text) {
        return of(name, text.replace('\t', ' '));
    }

    /** What is written in place of it, when its text becomes another one: a byte order mark stays. */
    public String rewritten(String other) {
        return written.substring(0, written.length() - text.length()) + other;
    }

    /** The place of a span, with its line for the excerpt; a span over several lines is cut at the end of the first. */
    public Place place(Span span, @Nullable String path) {
        String line = line(span.line());
        int end = span.endLine() == span.line() ? span.endColumn() : line.codePointCount(0, line.length()) + 1;
        return new Place(name, span.line(), span.column(), Math.max(1, end - span.column()), line, path);
    }

    /**
     * The place of what stands between two offsets. Lines and columns are counted when something is complained of, so reading
     * costs nothing for them.
     */
    public Place place(int start, int end, @Nullable String path) {
        return place(span(start, end), path);
    }

    /** What stands between two offsets, in lines and columns. */
    public Span span(int start, int end) {
        int[] first = lineAndColumn(start);
        int[] last = lineAndColumn(end);
        return new Span(first[0], first[1], last[0], last[1]);
    }

    /** As {@link String#lines} ends lines, and with columns in code points. */
    private int[] lineAndColumn(int offset) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < offset; i++) {
            char c = text.charAt(i);
            boolean isReturnBeforeNewline = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !isReturnBeforeNewline)) {
                line++;
                start = i + 1;
            }
        }
        return new int[] {line, text.codePointCount(start, Math.max(start, offset)) + 1};
    }

    /** The line with this number, counted from 1; empty behind the last one. */
    String line(int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }
}
