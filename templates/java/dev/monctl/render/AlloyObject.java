package dev.monctl.render;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A map as an object of Alloy, in the order of its keys and laid out as Alloy's own formatter does it. */
final class AlloyObject {
    /** Of all that may be a label's name Alloy reads these as values, unless they are quoted. */
    private static final Set<String> VALUES = Set.of("false", "null", "true");

    private AlloyObject() {}

    /**
     * One line for each entry.
     *
     * @param entries by names of labels
     * @param indent tabs before the brace that closes it
     */
    static Embedded of(Map<?, ?> entries, int indent) {
        SortedMap<String, Object> sorted = new TreeMap<>();
        entries.forEach((name, value) -> sorted.put(key(name.toString()), value));
        int width = sorted.keySet().stream().mapToInt(String::length).max().orElse(0);
        StringBuilder out = new StringBuilder("{\n");
        sorted.forEach((name, value) -> out.append("\t".repeat(indent + 1))
                .append(name)
                .append(" ".repeat(width - name.length()))
                .append(" = ")
                .append(Language.ALLOY.literal(value))
                .append(",\n"));
        return new Embedded(out.append("\t".repeat(indent)).append('}').toString());
    }

    private static String key(String name) {
        return VALUES.contains(name) ? DoubleQuoted.of(name) : name;
    }
}
