package dev.monctl.validation.kubernetes.rule;

import dev.monctl.validation.document.Field;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Labels as a mapping of texts; what is no text is for the schema to report. */
final class Labels {
    private Labels() {}

    static Map<String, String> of(Optional<Field> field) {
        Map<String, String> labels = new LinkedHashMap<>();
        field.ifPresent(found ->
                found.entries().forEach(entry -> entry.text().ifPresent(value -> labels.put(entry.name(), value))));
        return labels;
    }

    static String words(Map<String, String> labels) {
        return labels.isEmpty()
                ? "no labels"
                : labels.entrySet().stream()
                        .map(label -> label.getKey() + "=" + label.getValue())
                        .collect(Collectors.joining(", "));
    }
}
