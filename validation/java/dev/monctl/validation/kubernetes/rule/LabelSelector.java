package dev.monctl.validation.kubernetes.rule;

import dev.monctl.validation.document.Field;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which labels an object must have to be selected. */
public record LabelSelector(Map<String, String> labels, List<Field> expressions) {
    /** A selector with matchLabels and matchExpressions. */
    public static LabelSelector of(Field selector) {
        return new LabelSelector(Labels.of(selector.get("matchLabels")), selector.items("matchExpressions"));
    }

    /** A Service's selector, which is labels alone. */
    public static LabelSelector ofLabels(Field selector) {
        return new LabelSelector(Labels.of(Optional.of(selector)), List.of());
    }

    public boolean isEmpty() {
        return labels.isEmpty() && expressions.isEmpty();
    }

    public boolean matches(Map<String, String> found) {
        return labels.entrySet().stream().allMatch(label -> label.getValue().equals(found.get(label.getKey())))
                && expressions.stream().allMatch(expression -> matches(expression, found));
    }

    private static boolean matches(Field expression, Map<String, String> found) {
        String value = found.get(expression.text("key").orElse(""));
        boolean listed = value != null
                && expression.items("values").stream()
                        .anyMatch(item -> item.text().filter(value::equals).isPresent());
        return switch (expression.text("operator").orElse("")) {
            case "In" -> listed;
            case "NotIn" -> !listed;
            case "Exists" -> value != null;
            case "DoesNotExist" -> value == null;
            default -> true; // the schema refuses it
        };
    }
}
