package dev.monctl.render;

import java.util.List;
import java.util.Map;

/** Texts, maps and lists as YAML blocks below a key: each begins on the line after it and is indented. */
final class YamlBlock {
    private YamlBlock() {}

    /** A literal block, {@code |-} and the lines of the text, with {@code indent} spaces before each. */
    static Embedded text(String text, int indent) {
        String body = text.stripTrailing();
        // A first line that begins with a space would be taken for the block's indentation: say the indentation.
        String header = body.startsWith(" ") ? "|2-" : "|-";
        if (body.chars().anyMatch(c -> c != '\n' && c != '\t' && Character.isISOControl(c))) {
            return new Embedded(DoubleQuoted.of(body)); // a literal block cannot hold them
        }
        StringBuilder out = new StringBuilder(header);
        body.lines().forEach(line -> {
            out.append('\n');
            if (!line.isBlank()) {
                out.append(" ".repeat(indent)).append(line);
            }
        });
        return new Embedded(out.toString());
    }

    /** A map or list, {@code indent} spaces deep, starting right behind the colon of the key that names it; empty ones stay on its line. */
    static Embedded value(Object value, int indent) {
        StringBuilder out = new StringBuilder(nested(value) ? "" : " ");
        append(out, value, indent);
        return new Embedded(out.toString());
    }

    private static void append(StringBuilder out, Object value, int indent) {
        if (value instanceof Map<?, ?> map) {
            appendMap(out, map, indent);
        } else if (value instanceof List<?> list) {
            appendList(out, list, indent);
        } else {
            out.append(Language.YAML.literal(value));
        }
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

    private static boolean nested(Object value) {
        return (value instanceof Map<?, ?> map && !map.isEmpty()) || (value instanceof List<?> list && !list.isEmpty());
    }
}
