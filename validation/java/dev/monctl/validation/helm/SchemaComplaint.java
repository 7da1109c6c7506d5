package dev.monctl.validation.helm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One line of what Helm says when values do not fit {@code values.schema.json}.
 *
 * @param chart name of the chart whose schema it is; empty where Helm does not say
 * @param keys the way to the value, from the top of that chart's values
 */
record SchemaComplaint(String chart, List<String> keys, Kind kind, String reason) {
    /** Whether it is about the value, or about the last of the keys, which should not be there, or should. */
    enum Kind {
        VALUE,
        UNKNOWN_KEY,
        MISSING_KEY
    }

    private static final Pattern LINE = Pattern.compile("\\s*- at '(.*?)': (.*)");
    private static final Pattern CHART = Pattern.compile("([\\w.-]+):");
    private static final Pattern UNKNOWN_KEYS = Pattern.compile("additional properties (.*) not allowed");
    // Possessive, or a long key overflows the stack.
    private static final Pattern QUOTED = Pattern.compile("'([^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+)'");
    private static final Pattern MISSING = Pattern.compile("missing propert(?:y|ies) (.*)");

    SchemaComplaint {
        keys = List.copyOf(keys);
    }

    /** Sorted, since Helm goes through a Go map. A line that only announces the next ones is left out. */
    static List<SchemaComplaint> read(String message) {
        List<SchemaComplaint> complaints = new ArrayList<>();
        String chart = "";
        for (String line : message.lines().toList()) {
            Matcher name = CHART.matcher(line);
            Matcher at = LINE.matcher(line);
            if (name.matches()) {
                chart = name.group(1);
            } else if (at.matches() && !at.group(2).startsWith("validation failed")) {
                of(chart, keys(at.group(1)), at.group(2).strip()).forEach(complaints::add);
            }
        }
        return complaints.stream()
                .distinct()
                .sorted(Comparator.comparing(SchemaComplaint::chart)
                        .thenComparing(SchemaComplaint::path)
                        .thenComparing(SchemaComplaint::reason))
                .toList();
    }

    private static Stream<SchemaComplaint> of(String chart, List<String> keys, String reason) {
        Matcher unknown = UNKNOWN_KEYS.matcher(reason);
        if (unknown.matches()) {
            return ofKeys(chart, keys, unknown.group(1), Kind.UNKNOWN_KEY, "values.schema.json knows no such key");
        }
        Matcher missing = MISSING.matcher(reason);
        if (missing.matches()) {
            return ofKeys(chart, keys, missing.group(1), Kind.MISSING_KEY, "must be set");
        }
        String plain = reason.replaceFirst("^got (.*), want (.*)$", "must be $2, not $1");
        return Stream.of(new SchemaComplaint(chart, keys, Kind.VALUE, plain));
    }

    private static Stream<SchemaComplaint> ofKeys(
            String chart, List<String> above, String quoted, Kind kind, String reason) {
        return QUOTED.matcher(quoted)
                .results()
                .map(key ->
                        Stream.concat(above.stream(), Stream.of(key.group(1))).toList())
                .map(keys -> new SchemaComplaint(chart, keys, kind, reason));
    }

    /** Reads a JSON pointer. */
    private static List<String> keys(String pointer) {
        return Stream.of(pointer.split("/", -1))
                .skip(1)
                .map(key -> key.replace("~1", "/").replace("~0", "~"))
                .toList();
    }

    /** As one writes it in a message: {@code prometheus.retention.time}. */
    String path() {
        return keys.isEmpty() ? "the values" : String.join(".", keys);
    }

    /** The key of the value itself. */
    String last() {
        return keys.get(keys.size() - 1);
    }
}
