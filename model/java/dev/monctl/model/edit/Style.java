package dev.monctl.model.edit;

import dev.monctl.model.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How the author writes spokes, which a new one does likewise.
 *
 * @param indent of a spoke's name, in spaces
 * @param step by how much its keys stand further in
 * @param quote what names of spokes stand between, mostly nothing
 * @param spoke how the keys of a spoke are written
 * @param part how a mapping in a spoke is
 */
record Style(int indent, int step, String quote, Form spoke, Form part) {
    /** In lines below each other, or in braces on one line. */
    enum Form {
        LINES,
        BRACES
    }

    /** Where there is no spoke to look at. */
    static Style usual(int indent, int step) {
        return new Style(indent, step, "", Form.LINES, Form.BRACES);
    }

    /** That of the spokes that stand there. */
    static Style of(Lines lines, YamlNode.Mapping spokes, int usualStep) {
        YamlNode.Entry last = spokes.entries().get(spokes.entries().size() - 1);
        char first = lines.text()
                .charAt(lines.offset(last.key().span().line(), last.key().span().column()));
        String quote = first == '"' || first == '\'' ? Character.toString(first) : "";
        int indent = last.key().span().column() - 1;
        boolean isMapping = last.value() instanceof YamlNode.Mapping mapping
                && !mapping.entries().isEmpty()
                && !Written.isElsewhere(last);
        if (!isMapping) {
            return new Style(indent, usualStep, quote, Form.LINES, Form.BRACES);
        }
        YamlNode.Mapping spoke = (YamlNode.Mapping) last.value();
        Form form = Written.form(lines, spoke);
        int step = form == Form.LINES ? spoke.entries().get(0).key().span().column() - 1 - indent : usualStep;
        return new Style(indent, step, quote, form, formOfParts(lines, spoke));
    }

    private static Form formOfParts(Lines lines, YamlNode.Mapping spoke) {
        boolean isInLines = spoke.entries().stream()
                .filter(entry -> !Written.isElsewhere(entry))
                .map(YamlNode.Entry::value)
                .anyMatch(value -> value instanceof YamlNode.Mapping part
                        && !part.entries().isEmpty()
                        && Written.form(lines, part) == Form.LINES);
        return isInLines ? Form.LINES : Form.BRACES;
    }

    String name(String name) {
        return quote.isEmpty() ? YamlWord.text(name) : YamlWord.quoted(name);
    }

    /** The lines of a spoke. */
    List<String> lines(SpokeEntry entry) {
        String name = " ".repeat(indent) + name(entry.name()) + ":";
        if (spoke == Form.BRACES) {
            return List.of(name + " " + entry.flow());
        }
        List<String> made = new ArrayList<>(List.of(name));
        addKeys(made, entry.keys(), indent + step);
        return made;
    }

    private void addKeys(List<String> made, ObjectNode keys, int depth) {
        keys.forEachEntry((key, value) -> {
            String start = " ".repeat(depth) + YamlWord.text(key) + ":";
            if (isInLines(value)) {
                made.add(start);
                addKeys(made, (ObjectNode) value, depth + step);
            } else {
                made.add(start + " " + SpokeEntry.flow(value));
            }
        });
    }

    private boolean isInLines(JsonNode value) {
        return part == Form.LINES && value instanceof ObjectNode && !value.isEmpty();
    }
}
