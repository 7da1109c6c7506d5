package dev.monctl.validation.mutation;

import java.util.ArrayList;
import java.util.List;

/** A text line by line. */
record Lines(List<String> lines) {
    Lines {
        lines = List.copyOf(lines);
    }

    static Lines of(String text) {
        return new Lines(List.of(text.split("\n", -1)));
    }

    int size() {
        return lines.size();
    }

    String line(int at) {
        return lines.get(at);
    }

    /** How far a line is indented; a blank one belongs to whatever it stands in. */
    int indent(int at) {
        String line = line(at);
        return line.isBlank()
                ? Integer.MAX_VALUE
                : line.length() - line.stripLeading().length();
    }

    boolean isComment(int at) {
        String line = line(at).strip();
        return line.isEmpty() || line.startsWith("#") || line.startsWith("//");
    }

    Lines with(int from, int to, List<String> by) {
        List<String> changed = new ArrayList<>(lines.subList(0, from));
        changed.addAll(by);
        changed.addAll(lines.subList(to, lines.size()));
        return new Lines(changed);
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
