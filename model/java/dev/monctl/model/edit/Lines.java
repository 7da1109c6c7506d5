package dev.monctl.model.edit;

import java.util.ArrayList;
import java.util.List;

/** A text by its lines, as a reader of YAML counts them: lines and columns from 1, columns in code points. */
record Lines(String text, List<Integer> starts) {
    static Lines of(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isReturnBeforeNewline = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !isReturnBeforeNewline)) {
                starts.add(i + 1);
            }
        }
        return new Lines(text, List.copyOf(starts));
    }

    /** How many there are; behind a newline at the end no line begins. */
    int count() {
        int last = starts.size();
        return starts.get(last - 1) == text.length() ? last - 1 : last;
    }

    int offset(int line, int column) {
        return text.offsetByCodePoints(starts.get(line - 1), column - 1);
    }

    /** The number of the line that holds an offset. */
    int at(int offset) {
        int line = 1;
        while (line < starts.size() && starts.get(line) <= offset) {
            line++;
        }
        return line;
    }

    int start(int line) {
        return starts.get(line - 1);
    }

    /** Where a line's own text ends, before the line end. */
    int end(int line) {
        int end = line < starts.size() ? starts.get(line) : text.length();
        while (end > start(line) && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    String line(int line) {
        return text.substring(start(line), end(line));
    }

    /** The line end that a new line gets which is put behind this one. */
    String lineEnd(int line) {
        int near = line < starts.size() ? line : line - 1;
        return near >= 1 && near < starts.size() ? text.substring(end(near), starts.get(near)) : "\n";
    }

    /** There is nothing in it, or it is not there. */
    boolean isBlank(int line) {
        return line < 1 || line > count() || line(line).isBlank();
    }

    boolean isComment(int line) {
        return line >= 1 && line <= count() && line(line).stripLeading().startsWith("#");
    }

    int indent(int line) {
        return line(line).length() - line(line).stripLeading().length();
    }
}
