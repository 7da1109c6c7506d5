package dev.monctl.validation.helm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of what Helm says when values do not fit {@code values.schema.json}.
 *
 * @param chart name of the chart whose schema it is; empty where Helm does not say
 * @param keys the way to the value, from the top of that chart's values
 */
record SchemaComplaint(String chart, List<String> keys, String reason) {
    private static final Pattern LINE = Pattern.compile("\\s*- at '(.*?)': (.*)");
    private static final Pattern CHART = Pattern.compile("([\\w.-]+):");

    SchemaComplaint {
        keys = List.copyOf(keys);
    }

    /** Sorted, since Helm goes through a Go map. A line that only announces the next ones is left out. */
    static List<SchemaComplaint> read(String message) {
        TreeSet<String> seen = new TreeSet<>();
        List<SchemaComplaint> complaints = new ArrayList<>();
        String chart = "";
        for (String line : message.lines().toList()) {
            Matcher name = CHART.matcher(line);
            Matcher at = LINE.matcher(line);
            if (name.matches()) {
                chart = name.group(1);
            } else if (at.matches() && !at.group(2).startsWith("validation failed")) {
                SchemaComplaint complaint = new SchemaComplaint(
                        chart, keys(at.group(1)), at.group(2).strip());
                if (seen.add(complaint.toString())) {
                    complaints.add(complaint);
                }
            }
        }
        complaints.sort(Comparator.comparing(SchemaComplaint::toString));
        return complaints;
    }

    /** Reads a JSON pointer. */
    private static List<String> keys(String pointer) {
        List<String> keys = new ArrayList<>();
        for (String key : pointer.split("/", -1)) {
            keys.add(key.replace("~1", "/").replace("~0", "~"));
        }
        return keys.subList(1, keys.size());
    }

    /** As one writes it in a message: {@code prometheus.retention.time}. */
    String path() {
        return keys.isEmpty() ? "the values" : String.join(".", keys);
    }
}
