package dev.monctl.validation.route;

import dev.monctl.model.yaml.Yaml;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlNode.Entry;
import dev.monctl.model.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What Alertmanager asks of a label: {@code severity="critical"}. A label that an alert lacks is empty.
 *
 * @param text as it is written
 */
public record Condition(String label, String text, Predicate<String> value) {
    private static final Pattern FORM = Pattern.compile("(?:^|[{,])\\s*\"?([^\\s\"{},=!~]+)\"?\\s*(=~|!~|!=|=)\\s*"
            + "(?:\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"|([^,}]*))");

    /** All that a node asks under one key, and under the older ones for the same. */
    static List<Condition> of(YamlNode node, String key, String oldKey) {
        List<Condition> conditions = new ArrayList<>();
        Yaml.texts(node, key).forEach(text -> conditions.addAll(read(String.valueOf(text.value()))));
        Yaml.entries(node, oldKey)
                .forEach(entry -> conditions.add(of(entry.key().text(), "=", word(entry))));
        Yaml.entries(node, oldKey + "_re")
                .forEach(entry -> conditions.add(of(entry.key().text(), "=~", word(entry))));
        return conditions;
    }

    private static String word(Entry entry) {
        return entry.value() instanceof Scalar scalar ? scalar.text() : "";
    }

    /** One, or several between braces. */
    static List<Condition> read(String text) {
        List<Condition> conditions = new ArrayList<>();
        Matcher found = FORM.matcher(text);
        while (found.find()) {
            String quoted = found.group(3);
            String value = quoted == null ? found.group(4).strip() : quoted.replaceAll("\\\\(.)", "$1");
            conditions.add(of(found.group(1), found.group(2), value));
        }
        return conditions;
    }

    private static Condition of(String label, String operator, String value) {
        Predicate<String> equal = switch (operator) {
            case "=", "!=" -> value::equals;
            default -> whole(value);
        };
        return new Condition(
                label, label + operator + '"' + value + '"', operator.startsWith("!") ? equal.negate() : equal);
    }

    /** Alertmanager anchors its expressions; one that is none is refused where all of the file is read. */
    private static Predicate<String> whole(String expression) {
        try {
            return Pattern.compile(expression).asMatchPredicate();
        } catch (PatternSyntaxException e) {
            return any -> false;
        }
    }

    /** Whether it asks for one value and no other. */
    boolean isFixed() {
        return text.startsWith(label + "=\"");
    }

    /** Whether these labels meet it. */
    boolean meets(Map<String, String> labels) {
        return value.test(labels.getOrDefault(label, ""));
    }

    /** Whether an alert with these labels, and perhaps others that are not known, can meet it. */
    boolean mayMeet(Map<String, String> labels) {
        return !labels.containsKey(label) || meets(labels);
    }
}
