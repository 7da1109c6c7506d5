package dev.monctl.validation.values;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlNode.Entry;
import dev.monctl.model.yaml.YamlNode.Mapping;
import dev.monctl.model.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where a schema guards less than it seems to: a misspelt word of JSON Schema guards nothing and nobody says so, nor does a
 * property of which nothing is said.
 */
public final class SchemaShape {
    private static final Set<String> KEYWORDS = Set.of(
            "$schema",
            "$id",
            "$ref",
            "$comment",
            "title",
            "description",
            "default",
            "examples",
            "readOnly",
            "writeOnly",
            "definitions",
            "type",
            "enum",
            "const",
            "multipleOf",
            "maximum",
            "exclusiveMaximum",
            "minimum",
            "exclusiveMinimum",
            "maxLength",
            "minLength",
            "pattern",
            "format",
            "items",
            "additionalItems",
            "maxItems",
            "minItems",
            "uniqueItems",
            "contains",
            "maxProperties",
            "minProperties",
            "required",
            "properties",
            "patternProperties",
            "additionalProperties",
            "dependencies",
            "propertyNames",
            "if",
            "then",
            "else",
            "allOf",
            "anyOf",
            "oneOf",
            "not",
            "contentMediaType",
            "contentEncoding");
    private static final Set<String> BY_NAME = Set.of("properties", "patternProperties", "definitions", "dependencies");
    private static final Set<String> WITHIN = Set.of(
            "items",
            "additionalItems",
            "contains",
            "additionalProperties",
            "propertyNames",
            "not",
            "if",
            "then",
            "else");
    private static final Set<String> LISTS = Set.of("allOf", "anyOf", "oneOf");
    private static final Set<String> SAYING = Set.of("type", "enum", "const", "$ref", "allOf", "anyOf", "oneOf", "not");

    private final List<Finding> findings = new ArrayList<>();

    private SchemaShape() {}

    /** What is wrong with the schemas of all charts of an output. */
    public static List<Finding> judge(OutputTree tree) {
        SchemaShape shape = new SchemaShape();
        for (String chart : tree.charts()) {
            String path = chart + "/values.schema.json";
            if (tree.files().containsKey(path)) {
                tree.yaml(path).roots().forEach(root -> shape.schema(root, ""));
            }
        }
        shape.findings.addAll(RequiredKeys.judge(tree));
        return List.copyOf(shape.findings);
    }

    private void schema(YamlNode node, String above) {
        if (!(node instanceof Mapping schema)) {
            return;
        }
        boolean isCondition =
                Set.of("if", "then", "else", "not", "allOf", "anyOf", "oneOf").contains(above);
        for (Entry entry : schema.entries()) {
            String word = entry.key().text();
            if (!KEYWORDS.contains(word)) {
                findings.add(Finding.warning(
                        "values/schema-keyword",
                        entry.key().place(null),
                        "'" + word + "' is no word of JSON Schema",
                        "it guards nothing, and Helm says nothing of it",
                        Suggestion.help(word, KEYWORDS, "remove it")));
            } else if (BY_NAME.contains(word) && entry.value() instanceof Mapping named) {
                named.entries().forEach(property -> property(property, isCondition ? above : word));
            } else if (WITHIN.contains(word)) {
                schema(entry.value(), isCondition ? above : word);
            } else if (LISTS.contains(word) && entry.value() instanceof Sequence list) {
                list.items().forEach(item -> schema(item, word));
            }
        }
    }

    private void property(Entry property, String above) {
        boolean isSaid = !(property.value() instanceof Mapping schema)
                || schema.entries().stream()
                        .anyMatch(entry -> SAYING.contains(entry.key().text()));
        if (!isSaid && Set.of("properties", "definitions").contains(above)) {
            findings.add(Finding.warning(
                    "values/schema-type",
                    property.key().place(null),
                    "of '" + property.key().text() + "' the schema does not say what it is: a text, a number, a list",
                    "a value of another type reaches the templates",
                    "write its type"));
        }
        schema(property.value(), above);
    }
}
