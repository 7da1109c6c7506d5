package dev.monctl.validation.helm;

import dev.monctl.model.finding.Place;
import dev.monctl.model.yaml.Source;
import java.nio.charset.StandardCharsets;

/** A file of a chart under its path below the output folder, and what stands where in it. */
record ChartText(Source source) {

    static ChartText of(String path, byte[] bytes) {
        return new ChartText(Source.of(path, new String(bytes, StandardCharsets.UTF_8)));
    }

    String path() {
        return source.name();
    }

    String text() {
        return source.text();
    }

    Place whole() {
        return Place.file(path());
    }

    /** The place of {@code width} characters at an offset of the text. */
    Place at(int offset, int width) {
        String before = text().substring(0, offset);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return at(line, offset - before.lastIndexOf('\n'), width);
    }

    /** What a line holds, without its indentation. */
    Place line(int line) {
        if (line < 1 || line > source.lines().size()) {
            return whole();
        }
        String text = source.lines().get(line - 1);
        int indent = text.length() - text.stripLeading().length();
        return at(line, indent + 1, text.strip().length());
    }

    /** The line that begins with a key or text, or the whole file if there is not exactly one. */
    Place lineStarting(String start) {
        int found = 0;
        for (int i = 0; i < source.lines().size(); i++) {
            if (source.lines().get(i).strip().startsWith(start)) {
                if (found > 0) {
                    return whole();
                }
                found = i + 1;
            }
        }
        return line(found);
    }

    /**
     * Where Go's template engine failed.
     *
     * @param bytes the column that it gives, in bytes from 0; it lies anywhere in the expression
     */
    Place expression(int line, int bytes, String expression) {
        if (line < 1 || line > source.lines().size()) {
            return whole();
        }
        String text = source.lines().get(line - 1);
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        int column = new String(encoded, 0, Math.min(bytes, encoded.length), StandardCharsets.UTF_8).length();
        int start = text.lastIndexOf(expression, column);
        boolean covers = start >= 0 && start + expression.length() >= column && !expression.isEmpty();
        return covers ? at(line, start + 1, expression.length()) : at(line, column + 1, 1);
    }

    /** The call in an action that begins at a column, which Go gives in bytes from 0. */
    Place call(int line, int bytes) {
        Place start = expression(line, bytes, "");
        String text = start.text() == null ? "" : start.text();
        int end = text.indexOf("}}", Math.max(0, start.column() - 1));
        if (end < 0) {
            return start;
        }
        String call = text.substring(start.column() - 1, end).replaceFirst("\\s*-?$", "");
        return at(line, start.column(), call.length());
    }

    private Place at(int line, int column, int width) {
        return new Place(
                path(), line, column, Math.max(1, width), source.lines().get(line - 1), null);
    }
}
