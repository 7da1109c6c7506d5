package dev.monctl.validation.route;

import dev.monctl.model.yaml.Yaml;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlNode.Entry;
import dev.monctl.model.yaml.YamlNode.Scalar;
import dev.monctl.validation.matcher.AlertMatchers;
import dev.monctl.validation.regex.GoRegex;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What Alertmanager asks of a label: {@code severity="critical"}. A label that an alert lacks is empty.
 *
 * @param text as it is written
 */
public record Condition(String label, String text, Predicate<String> value) {
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

    /** One, or several between braces. What is no matcher nobody meets for sure, and Alertmanager refuses it. */
    static List<Condition> read(String text) {
        AlertMatchers read = AlertMatchers.parse(text);
        List<Condition> conditions = new ArrayList<>();
        read.matchers().forEach(each -> conditions.add(of(each.label(), each.operator(), each.value())));
        read.malformed().forEach(rest -> conditions.add(new Condition("", rest, any -> false)));
        return conditions;
    }

    private static Condition of(String label, String operator, String value) {
        Predicate<String> equal = operator.endsWith("~") ? GoRegex.of(value)::fits : value::equals;
        return new Condition(
                label, label + operator + '"' + value + '"', operator.startsWith("!") ? equal.negate() : equal);
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
