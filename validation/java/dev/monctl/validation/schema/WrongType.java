package dev.monctl.validation.schema;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.yaml.YamlNode.Scalar;
import dev.monctl.validation.document.Field;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A value of a type that its schema does not allow.
 *
 * @param type the name of a type, or a list of them
 */
record WrongType(Field field, JsonNode type) {
    /** What a message calls each type. That null would do, too, is no advice. */
    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("object", "a mapping");
        WORDS.put("array", "a list");
        WORDS.put("string", "a string");
        WORDS.put("integer", "a whole number");
        WORDS.put("number", "a number");
        WORDS.put("boolean", "true or false");
    }

    Finding finding(String code) {
        String what = field.where() + " is " + Described.of(field.node()) + ", must be " + words();
        return field.error(code, what, help());
    }

    private String help() {
        boolean isJson = field.document().isJson();
        if (field.node() instanceof Scalar scalar) {
            if (types().contains("string")) {
                return "quote it: \"" + scalar.text() + "\""
                        + (isJson ? "" : "; in a template, pipe the value through quote");
            }
            if (!scalar.plain() && types().contains("integer")) {
                return "leave the quotes away";
            }
        }
        if (types().contains("array")) {
            boolean isOneLine = field.node() instanceof Scalar item
                    && item.plain()
                    && !item.text().isEmpty()
                    && item.span().line() == item.span().endLine();
            return isJson
                    ? "put it in [ ]"
                    : isOneLine
                            ? "write it as an item: - " + ((Scalar) field.node()).text()
                            : "start each item with '- '";
        }
        return "write " + words();
    }

    private Set<String> types() {
        Set<String> types = new TreeSet<>();
        if (type.isString()) {
            types.add(type.stringValue());
        }
        type.forEach(each -> types.add(each.stringValue()));
        return types;
    }

    /** Where every scalar will do, because its text is taken, a string is what is meant. */
    private String words() {
        Set<String> types = types();
        if (types.containsAll(Set.of("string", "number", "boolean"))) {
            types.removeAll(Set.of("number", "boolean"));
        }
        return WORDS.entrySet().stream()
                .filter(entry -> types.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(" or "));
    }
}
