package dev.monctl.render;

import dev.monctl.model.hujson.HujsonValue.Container;
import dev.monctl.model.hujson.HujsonValue.Extent;
import dev.monctl.model.hujson.HujsonValue.Obj;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Entries on their way into a HuJSON text, of which not a character is changed or taken away. */
final class Insertions {
    private final String text;
    private final String step;
    private final SortedMap<Integer, String> inserted = new TreeMap<>();

    /** @param root its first member shows how the author indents */
    Insertions(String text, Obj root) {
        this.text = text;
        String indent = root.members().isEmpty()
                ? ""
                : indentBefore(root.entries().get(0).start());
        this.step = indent.isEmpty() ? "  " : indent;
    }

    /** Puts entries behind the last one of an object or list, each with a comma behind it. */
    void add(Container container, List<List<String>> entries) {
        if (entries.isEmpty()) {
            return;
        }
        List<Extent> known = container.entries();
        int last = known.isEmpty()
                ? container.start() + 1
                : known.get(known.size() - 1).end();
        if (!known.isEmpty() && !container.trailingComma()) {
            insert(last, ",");
        }
        int close = container.end() - 1;
        int line = text.lastIndexOf('\n', close - 1) + 1;
        boolean isOnItsOwnLine = line > last && text.substring(line, close).isBlank();
        String outer = indentOfLine(close);
        String lines = lines(entries, inner(known, outer));
        if (isOnItsOwnLine) {
            insert(line, lines);
        } else {
            insert(close, "\n" + lines + outer);
        }
    }

    /** As the author indents the first entry, where it begins its line. */
    private String inner(List<Extent> known, String outer) {
        String first = known.isEmpty() ? "" : indentBefore(known.get(0).start());
        return first.isEmpty() ? outer + step : first;
    }

    private static String lines(List<List<String>> entries, String indent) {
        StringBuilder lines = new StringBuilder();
        for (List<String> entry : entries) {
            lines.append(indent).append(String.join("\n" + indent, entry)).append(",\n");
        }
        return lines.toString();
    }

    private void insert(int offset, String addition) {
        inserted.merge(offset, addition, String::concat);
    }

    /** The text with everything in it. */
    String applied() {
        StringBuilder applied = new StringBuilder();
        int from = 0;
        for (int offset : new ArrayList<>(inserted.keySet())) {
            applied.append(text, from, offset).append(inserted.get(offset));
            from = offset;
        }
        return applied.append(text.substring(from)).toString();
    }

    /** The spaces before what begins its line; nothing where something else does. */
    private String indentBefore(int offset) {
        String before = text.substring(text.lastIndexOf('\n', offset - 1) + 1, offset);
        return before.isBlank() ? before : "";
    }

    private String indentOfLine(int offset) {
        String line = text.substring(text.lastIndexOf('\n', offset - 1) + 1, offset);
        return line.substring(0, line.length() - line.stripLeading().length());
    }
}
