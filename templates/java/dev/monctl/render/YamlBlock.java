package dev.monctl.render;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Texts, maps and lists as YAML blocks below a key: each begins on the line after it and is indented. */
final class YamlBlock {
    private YamlBlock() {}

    /** A literal block, {@code |-} and the lines of the text, with {@code indent} spaces before each; line ends behind it go. */
    static Embedded text(String text, int indent) {
        return new Embedded(literal(text.stripTrailing(), "-", indent));
    }

    /** A map or list as a document of its own. */
    static Embedded document(Object value) {
        return new Embedded(value(value, 0).text().stripLeading());
    }

    /** A map or list, {@code indent} spaces deep, starting right behind the colon of the key that names it; empty ones stay on its line. */
    static Embedded value(Object value, int indent) {
        StringBuilder out = new StringBuilder(nested(value) ? "" : " ");
        append(out, value, indent);
        return new Embedded(out.toString());
    }

    private static void append(StringBuilder out, @Nullable Object value, int indent) {
        if (value instanceof Map<?, ?> map) {
            appendMap(out, map, indent);
        } else if (value instanceof List<?> list) {
            appendList(out, list, indent);
        } else if (value instanceof String text && text.contains("\n")) {
            out.append(literal(text, chomping(text), indent));
        } else {
            out.append(value == null ? "null" : Language.YAML.literal(value));
        }
    }

    /** What a literal block says of the line ends behind its last line: none, one, or all that are there. */
    private static String chomping(String text) {
        if (!text.endsWith("\n")) {
            return "-";
        }
        return text.endsWith("\n\n") || text.length() == 1 ? "+" : "";
    }

    private static String literal(String text, String chomping, int indent) {
        if (text.isBlank() || text.chars().anyMatch(YamlBlock::breaksBlock)) {
            return DoubleQuoted.of(text);
        }
        // A first line that begins with a space would be taken for the block's indentation: say the indentation.
        boolean isIndented = text.startsWith(" ") || text.startsWith("\n");
        StringBuilder out = new StringBuilder("|").append(isIndented ? "2" : "").append(chomping);
        text.lines().forEach(line -> {
            out.append('\n');
            if (!line.isEmpty()) {
                out.append(" ".repeat(indent)).append(line);
            }
        });
        return out.toString();
    }

    /** What a literal block cannot hold, or what YAML 1.1 takes for the end of a line. */
    private static boolean breaksBlock(int c) {
        return c != '\n' && c != '\t' && (c == '\r' || DoubleQuoted.isInvisible((char) c));
    }

    private static void appendMap(StringBuilder out, Map<?, ?> map, int indent) {
        if (map.isEmpty()) {
            out.append("{}");
        }
        map.forEach((key, value) -> {
            out.append('\n')
                    .append(" ".repeat(indent))
                    .append(YamlScalar.of(key.toString()))
                    .append(':');
            append(nested(value) ? out : out.append(' '), value, indent + 2);
        });
    }

    private static void appendList(StringBuilder out, List<?> list, int indent) {
        if (list.isEmpty()) {
            out.append("[]");
        }
        for (Object item : list) {
            StringBuilder nested = new StringBuilder();
            append(nested, item, indent + 2);
            // The first line of a nested block moves up behind its dash.
            out.append('\n')
                    .append(" ".repeat(indent))
                    .append("- ")
                    .append(nested.toString().stripLeading());
        }
    }

    private static boolean nested(@Nullable Object value) {
        return (value instanceof Map<?, ?> map && !map.isEmpty()) || (value instanceof List<?> list && !list.isEmpty());
    }
}
