package dev.monctl.model.edit;

import dev.monctl.model.yaml.YamlNode;
import java.util.List;

/** Spokes in lines below each other. */
record BlockSpokes(Lines lines, YamlNode.Entry table, YamlNode.Mapping spokes, int step) implements SpokesTable {

    @Override
    public String add(SpokeEntry entry) {
        Style style = Style.of(lines, spokes, step);
        YamlNode.Entry last = entries().get(entries().size() - 1);
        boolean areApart = entries().size() > 1 && lines.isBlank(head(last) - 1);
        int behind = lastLine(last);
        String lineEnd = lines.lineEnd(behind);
        String made = lineEnd + (areApart ? lineEnd : "") + String.join(lineEnd, style.lines(entry));
        return new Splices(lines.text()).insert(lines.end(behind), made).applied();
    }

    @Override
    public String remove(String name) {
        YamlNode.Entry entry = spokes.entry(name).orElseThrow();
        Splices splices = new Splices(lines.text());
        if (entries().size() == 1) {
            splices.insert(Written.behindColon(lines, table), " {}");
        }
        int first = firstLine(entry);
        int last = lastLine(entry);
        if (isApart(entry, first, last)) {
            first--;
        } else if (isFirst(entry) && entries().size() > 1 && lines.isBlank(last + 1)) {
            last++;
        }
        return splices.remove(lines.end(first - 1), lines.end(last)).applied();
    }

    private List<YamlNode.Entry> entries() {
        return spokes.entries();
    }

    private boolean isFirst(YamlNode.Entry entry) {
        return entry.equals(entries().get(0));
    }

    private boolean isLast(YamlNode.Entry entry) {
        return entry.equals(entries().get(entries().size() - 1));
    }

    /** The blank line above goes, too, unless it keeps apart what stays. */
    private boolean isApart(YamlNode.Entry entry, int first, int last) {
        return !isFirst(entry) && lines.isBlank(first - 1) && (isLast(entry) || lines.isBlank(last + 1));
    }

    /** A comment above a spoke goes with it; one that heads several which stand together stays with the others. */
    private int firstLine(YamlNode.Entry entry) {
        int behind = lastLine(entry) + 1;
        boolean standsAlone = isLast(entry) || lines.isBlank(behind) || lines.isComment(behind);
        boolean isHeading = isFirst(entry) || lines.isBlank(head(entry) - 1);
        return standsAlone || !isHeading ? head(entry) : line(entry);
    }

    /** Where the comment begins that stands directly above. */
    private int head(YamlNode.Entry entry) {
        int head = line(entry);
        while (lines.isComment(head - 1) && lines.indent(head - 1) == indent(entry)) {
            head--;
        }
        return head;
    }

    /** Where an entry ends, with the comments behind it that stand further in than its name. */
    private int lastLine(YamlNode.Entry entry) {
        int last =
                Written.isElsewhere(entry) ? line(entry) : entry.value().span().endLine();
        int next = last + 1;
        while (next <= lines.count() && (lines.isBlank(next) || isCommentIn(entry, next))) {
            if (!lines.isBlank(next)) {
                last = next;
            }
            next++;
        }
        return last;
    }

    private boolean isCommentIn(YamlNode.Entry entry, int line) {
        return lines.isComment(line) && lines.indent(line) > indent(entry);
    }

    private static int line(YamlNode.Entry entry) {
        return entry.key().span().line();
    }

    private static int indent(YamlNode.Entry entry) {
        return entry.key().span().column() - 1;
    }
}
