package dev.monctl.validation.values;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Words;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.yaml.Yaml;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlNode.Entry;
import dev.monctl.model.yaml.YamlNode.Mapping;
import dev.monctl.model.yaml.YamlNode.Scalar;
import dev.monctl.model.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Of a section that wants most of its keys, the one other has been forgotten: a null in its place reaches the templates. Whose value
 * is empty anyway may rightly be left out, and of what sub-charts share with it a chart asks for its own part only.
 */
final class RequiredKeys {
    private static final String CODE = "values/not-required";
    private static final String WHY = "whoever sets it to null takes it from the templates, which read it";

    /** So many sections that are alike are a habit, and no chance. */
    private static final int MANY = 4;

    private final List<Finding> findings = new ArrayList<>();

    private RequiredKeys() {}

    static List<Finding> judge(OutputTree tree) {
        RequiredKeys keys = new RequiredKeys();
        for (String chart : tree.charts()) {
            YamlNode schema = root(tree, chart + "/values.schema.json");
            YamlNode given = root(tree, chart + "/values.yaml");
            if (schema != null && given instanceof Mapping sections) {
                List<Finding> before = List.copyOf(keys.findings);
                keys.free(schema, sections);
                keys.section(schema, sections, "the values");
                if (keys.findings.equals(before)) {
                    keys.odd(schema);
                }
            }
        }
        return List.copyOf(keys.findings);
    }

    private static @Nullable YamlNode root(OutputTree tree, String path) {
        return tree.files().containsKey(path)
                ? tree.yaml(path).roots().stream().findFirst().orElse(null)
                : null;
    }

    /** A section that requires none of its keys, where all others do. */
    private void free(YamlNode schema, Mapping sections) {
        List<Mapping> closed = new ArrayList<>();
        List<Mapping> free = new ArrayList<>();
        for (Entry entry : sections.entries()) {
            Yaml.mapping(schema, "properties")
                    .flatMap(all -> Yaml.mapping(all, entry.key().text()))
                    .filter(RequiredKeys::isClosed)
                    .filter(section -> !filled(entry.value()).isEmpty())
                    .ifPresent(section -> {
                        closed.add(section);
                        if (Yaml.get(section, "required").isEmpty()) {
                            free.add(section);
                        }
                    });
        }
        if (free.size() == 1 && closed.size() > 2) {
            findings.add(Finding.warning(
                    CODE,
                    free.get(0).place(null),
                    "this section requires none of its keys, and the others require theirs",
                    WHY,
                    "write required: with its keys"));
        }
    }

    private void section(YamlNode schema, Mapping values, String name) {
        List<Scalar> required = Yaml.texts(schema, "required");
        Set<String> forgotten = filled(values);
        required.forEach(key -> forgotten.remove(key.text()));
        if (isClosed(schema) && !name.equals("global") && forgotten.size() == 1 && required.size() > 1) {
            String key = forgotten.iterator().next();
            findings.add(Finding.warning(
                    CODE,
                    Yaml.get(schema, "required").orElse(schema).place(null),
                    name + " must have every key that values.yaml gives a value but '" + key + "'",
                    WHY,
                    "add '" + key + "' to required"));
        }
        for (Entry entry : values.entries()) {
            if (entry.value() instanceof Mapping inner) {
                Yaml.get(schema, "properties")
                        .flatMap(properties -> Yaml.get(properties, entry.key().text()))
                        .ifPresent(of -> section(of, inner, entry.key().text()));
            }
        }
    }

    /** Where every section requires all of its keys, the one that does not. */
    private void odd(YamlNode schema) {
        List<Section> sections = new ArrayList<>();
        addSections(schema, "", sections);
        List<Section> odd =
                sections.stream().filter(each -> !each.leftOut().isEmpty()).toList();
        if (odd.size() == 1 && sections.size() > MANY) {
            YamlNode section = odd.get(0).schema();
            findings.add(Finding.warning(
                    CODE,
                    Yaml.get(section, "required").orElse(section).place(null),
                    "this section does not require " + Words.list(odd.get(0).leftOut())
                            + ", and each of the others requires all of its keys",
                    WHY,
                    "add them to required"));
        }
    }

    /** A part of the values that has no other keys than its own. */
    private record Section(YamlNode schema, List<String> leftOut) {}

    private static void addSections(YamlNode schema, String name, List<Section> sections) {
        List<Entry> properties = Yaml.entries(schema, "properties");
        if (isClosed(schema) && !name.equals("global")) {
            Set<String> required = new TreeSet<>();
            Yaml.texts(schema, "required").forEach(key -> required.add(key.text()));
            sections.add(new Section(
                    schema,
                    properties.stream()
                            .map(property -> property.key().text())
                            .filter(key -> !required.contains(key))
                            .toList()));
        }
        properties.forEach(
                property -> addSections(property.value(), property.key().text(), sections));
    }

    private static boolean isClosed(YamlNode schema) {
        return Yaml.get(schema, "additionalProperties").isPresent();
    }

    /** The keys that have a value to lose. */
    private static Set<String> filled(YamlNode node) {
        Set<String> filled = new TreeSet<>();
        if (node instanceof Mapping values) {
            values.entries().stream()
                    .filter(entry -> !isEmpty(entry.value()))
                    .forEach(entry -> filled.add(entry.key().text()));
        }
        return filled;
    }

    private static boolean isEmpty(YamlNode node) {
        if (node instanceof Mapping mapping) {
            return mapping.entries().isEmpty();
        }
        if (node instanceof Sequence list) {
            return list.items().isEmpty();
        }
        return node instanceof Scalar scalar && scalar.text().isEmpty();
    }
}
