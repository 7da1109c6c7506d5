package dev.monctl.model.edit;

import dev.monctl.model.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/**
 * A file in which no spoke stands yet.
 *
 * @param table null where even the key is missing
 */
record NoSpokes(Lines lines, YamlNode.@Nullable Entry table, int step) implements SpokesTable {

    @Override
    public String add(SpokeEntry entry) {
        return table == null ? withKey(entry) : below(table, entry);
    }

    @Override
    public String remove(String name) {
        throw new IllegalStateException("there is no spoke " + name);
    }

    /** What is empty goes, and a comment behind it stays. */
    private String below(YamlNode.Entry key, SpokeEntry entry) {
        int colon = Written.behindColon(lines, key);
        boolean isWritten =
                !(key.value() instanceof YamlNode.Scalar scalar && scalar.text().isEmpty());
        int end = isWritten ? Written.end(lines, key.value()) : colon;
        int line = lines.at(end);
        return new Splices(lines.text())
                .remove(colon, end)
                .insert(lines.end(line), spoke(entry, key.key().span().column() - 1 + step, lines.lineEnd(line)))
                .applied();
    }

    private String withKey(SpokeEntry entry) {
        int last = Math.max(1, lines.count());
        String lineEnd = lines.lineEnd(last);
        String gap = lines.text().isBlank() ? "" : lineEnd + lineEnd;
        String end = lines.end(last) == lines.text().length() ? lineEnd : "";
        return new Splices(lines.text())
                .insert(lines.end(last), gap + "spokes:" + spoke(entry, step, lineEnd) + end)
                .applied();
    }

    private static String spoke(SpokeEntry entry, int indent, String lineEnd) {
        return lineEnd + String.join(lineEnd, Style.usual(indent, indent).lines(entry));
    }
}
