package dev.monctl.model.edit;

import dev.monctl.model.yaml.YamlNode;
import java.util.List;

/** Spokes in braces: on one line, or each on its own. */
record FlowSpokes(Lines lines, YamlNode.Mapping spokes) implements SpokesTable {

    @Override
    public String add(SpokeEntry entry) {
        int last = entries().size() - 1;
        Style style = Style.of(lines, spokes, 2);
        String made = style.name(entry.name()) + ": " + entry.flow();
        int comma = commaBehind(last);
        int behind = comma < 0 ? end(last) : comma + 1;
        Splices splices = new Splices(lines.text());
        if (comma < 0) {
            splices.insert(behind, ",");
        }
        String tail = comma < 0 ? "" : ",";
        if (!startsLine(last)) {
            return splices.insert(behind, " " + made + tail).applied();
        }
        int line = lines.at(behind);
        int where = close() < lines.end(line) ? behind : lines.end(line);
        return splices.insert(where, lines.lineEnd(line) + indent(last) + made + tail)
                .applied();
    }

    @Override
    public String remove(String name) {
        int i = entries().indexOf(spokes.entry(name).orElseThrow());
        Splices splices = new Splices(lines.text());
        if (entries().size() == 1) {
            return splices.replace(Written.start(lines, spokes), close() + 1, "{}")
                    .applied();
        }
        return hasOwnLines(i) ? removeLines(i, splices) : removeWords(i, splices);
    }

    private String removeLines(int i, Splices splices) {
        if (isLast(i) && commaBehind(i) < 0) {
            splices.remove(commaBehind(i - 1), commaBehind(i - 1) + 1);
        }
        return splices.remove(lines.end(lines.at(start(i)) - 1), lines.end(lines.at(behind(i))))
                .applied();
    }

    private String removeWords(int i, Splices splices) {
        if (!isLast(i)) {
            return splices.remove(start(i), start(i + 1)).applied();
        }
        boolean hasComma = commaBehind(i) >= 0;
        int before = commaBehind(i - 1) + (hasComma ? 1 : 0);
        return splices.remove(before, behind(i)).applied();
    }

    private List<YamlNode.Entry> entries() {
        return spokes.entries();
    }

    private boolean isLast(int i) {
        return i == entries().size() - 1;
    }

    private int start(int i) {
        var key = entries().get(i).key().span();
        return lines.offset(key.line(), key.column());
    }

    private int end(int i) {
        return Written.end(lines, entries().get(i).value());
    }

    /** Behind the entry and its comma, if it has one. */
    private int behind(int i) {
        return Math.max(end(i), commaBehind(i) + 1);
    }

    private int close() {
        return Written.end(lines, spokes) - 1;
    }

    /** Where the comma stands behind an entry, or -1; one in a comment is none. */
    private int commaBehind(int i) {
        int limit = isLast(i) ? close() : start(i + 1);
        for (int at = end(i); at < limit; at++) {
            if (lines.text().charAt(at) == '#') {
                at = lines.end(lines.at(at));
            } else if (lines.text().charAt(at) == ',') {
                return at;
            }
        }
        return -1;
    }

    private boolean startsLine(int i) {
        return indent(i).isBlank();
    }

    private String indent(int i) {
        return lines.text().substring(lines.start(lines.at(start(i))), start(i));
    }

    private boolean hasOwnLines(int i) {
        String rest = lines.text()
                .substring(behind(i), Math.max(behind(i), lines.end(lines.at(behind(i)))))
                .strip();
        return startsLine(i) && (rest.isEmpty() || rest.startsWith("#"));
    }
}
