package dev.monctl.model.hujson;

import dev.monctl.model.finding.Place;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.Span;
import org.jspecify.annotations.Nullable;

/** Lines and columns of offsets. They are counted when something is complained of, so reading costs nothing for them. */
final class Positions {
    private Positions() {}

    static Place place(Source source, int start, int end, @Nullable String path) {
        int[] first = lineAndColumn(source.text(), start);
        int[] last = lineAndColumn(source.text(), end);
        return source.place(new Span(first[0], first[1], last[0], last[1]), path);
    }

    /** As {@link String#lines} ends lines, and with columns in code points. */
    private static int[] lineAndColumn(String text, int offset) {
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
}
