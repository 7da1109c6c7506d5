package dev.monctl.model.topology;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.monctl.model.yaml.Drafts;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** The published schema and the records are two pictures of one thing; here they are held against each other. */
class SchemaAndRecordsTest {
    private static final TopologySchema SCHEMA = TopologySchema.published();

    /** Record and component to whether a value is always there, wherever the record is used. */
    private final Map<String, Boolean> alwaysThere = new LinkedHashMap<>();

    private final Set<String> nullable = new TreeSet<>();
    private final Set<String> visited = new LinkedHashSet<>();

    @Test
    void each_component_is_a_property_of_its_type_and_each_property_a_component() {
        compare(Topology.class, SCHEMA.root(), MissingNode.getInstance(), "");
        compare(Fragment.class, SCHEMA.definition("fragment"), MissingNode.getInstance(), "fragment");

        Set<String> sometimesMissing = new TreeSet<>(alwaysThere.keySet());
        sometimesMissing.removeIf(alwaysThere::get);
        assertThat(nullable).isEqualTo(sometimesMissing);
    }

    @Test
    void every_key_says_what_it_is_and_shows_an_example_that_is_right() {
        List<String> silent = new ArrayList<>();
        eachProperty(SCHEMA.root(), "", (path, property) -> {
            for (String word : List.of("title", "description", "examples")) {
                if (property.path(word).isEmpty()
                        && property.path(word).asString("").isEmpty()) {
                    silent.add(path + " has no " + word);
                }
            }
        });
        assertThat(silent).isEmpty();
    }

    @Test
    void every_default_is_the_value_that_an_author_gets_who_leaves_the_key_out() {
        ObjectNode minimal = (ObjectNode) JsonMapper.shared().readTree("""
                {"apiVersion": "monctl.dev/v1alpha1", "kind": "Topology", "metadata": {"name": "small"},
                 "secrets": {"onePassword": {"vault": "v", "item": "i"}},
                 "gitops": {"repoURL": "https://example.com/a.git"},
                 "hub": {"cluster": "hub", "environment": "production", "address": "100.64.0.2"},
                 "alerting": {"channels": {"m": {"discord": "d"}},
                              "routes": {"warning": {"to": ["m"]}, "critical": {"to": ["m"]}}}}
                """);
        assertThat(SchemaCheck.ofPublished().errors(minimal)).isEmpty();
        new Defaults(SCHEMA).fill(minimal);

        Set<String> compared = new TreeSet<>();
        compareDefaults(Binding.bind(minimal), SCHEMA.root(), MissingNode.getInstance(), "", compared);
        assertThat(compared)
                .contains("hub.prometheus.resources.limits.memory", "alerting.rules.PVCAboveThreshold.above");
        assertThat(compared).hasSizeGreaterThan(90);
    }

    @Test
    void the_full_topology_has_every_key() {
        Path full = Path.of("src/test/resources/topologies/full");
        Set<String> written = new LinkedHashSet<>();
        for (String file : List.of("topology.yaml", "spokes/lab.yaml")) {
            JsonNode tree = Document.read(full.resolve(file), file, Drafts.NONE).json();
            collect(SCHEMA.root(), new Spot(SCHEMA, "", tree, SCHEMA.root()), written);
        }
        Set<String> known = new LinkedHashSet<>();
        eachProperty(SCHEMA.root(), "", (path, property) -> known.add(path));

        known.removeAll(written);
        assertThat(known).isEmpty();
    }

    @Test
    void patterns_for_editors_take_every_example_of_their_format() {
        SCHEMA.root().path("$defs").forEachEntry((name, definition) -> {
            if (definition.has("format")) {
                ValueType<?> type = ValueType.of(definition.path("format").asString());
                for (JsonNode example : definition.path("examples")) {
                    assertThat(type.refusal(example))
                            .as("%s of %s", example, name)
                            .isEmpty();
                    assertThat(example.asString())
                            .containsPattern(definition.path("pattern").asString(""));
                }
            }
        });
    }

    private void compare(Type type, JsonNode property, JsonNode inherited, String path) {
        JsonNode shape = SCHEMA.shape(property, MissingNode.getInstance());
        ValueType<?> value =
                shape.has("format") ? ValueType.of(shape.path("format").asString()) : null;
        if (value != null) {
            assertThat(type).as(path).isEqualTo(value.type());
        } else if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            assertThat(types(shape)).as(path).contains("array");
            compare(generic.getActualTypeArguments()[0], shape.path("items"), MissingNode.getInstance(), path + "[]");
        } else if (type instanceof ParameterizedType generic && generic.getRawType() == Map.class) {
            assertThat(types(shape)).as(path).contains("object");
            compare(generic.getActualTypeArguments()[0], shape.path("propertyNames"), MissingNode.getInstance(), path);
            compare(
                    generic.getActualTypeArguments()[1],
                    shape.path("additionalProperties"),
                    MissingNode.getInstance(),
                    path + ".*");
        } else if (type == Spoke.class) {
            compare(Spoke.Kubernetes.class, SCHEMA.definition("kubernetesSpoke"), inherited, path + "(kubernetes)");
            compare(Spoke.Nixos.class, SCHEMA.definition("nixosSpoke"), inherited, path + "(nixos)");
        } else if (type == IndexOverhead.class) {
            assertThat(shape.path("items").path("type").asString()).as(path).isEqualTo("number");
        } else if (type == HelmValues.class) {
            assertThat(shape.path("additionalProperties").asBoolean()).as(path).isTrue();
        } else if (type instanceof Class<?> word && word.isEnum()) {
            assertThat(Arrays.stream(word.getEnumConstants())
                            .map(Object::toString)
                            .toList())
                    .as(path)
                    .isEqualTo(texts(shape.path("enum")));
        } else if (type instanceof Class<?> record && record.isRecord()) {
            compareRecord(record, shape, inherited, path);
        } else {
            assertThat(types(shape)).as(path).containsExactly(type == boolean.class ? "boolean" : "string");
            assertThat(type).as(path).isIn(boolean.class, String.class);
        }
    }

    private void compareRecord(Class<?> record, JsonNode shape, JsonNode inherited, String path) {
        if (!visited.add(record + " " + inherited)) {
            return;
        }
        if (record != TagOwners.class) {
            assertThat(shape.path("additionalProperties").asBoolean(true))
                    .as(path)
                    .isFalse();
        }
        Set<String> properties = new LinkedHashSet<>(shape.path("properties").propertyNames());
        if (Spoke.class.isAssignableFrom(record)) {
            properties.remove("type"); // the class itself says it
        }
        Set<String> components = new LinkedHashSet<>();
        for (RecordComponent component : record.getRecordComponents()) {
            String key = key(component);
            components.add(key);
            JsonNode property = shape.path("properties").path(key);
            // A default mapping stands in key by key, except where only one key may be set.
            boolean isWhole = shape.path("maxProperties").asInt(2) == 1;
            JsonNode standard = inherited.has(key) && !isWhole ? inherited.path(key) : property.path("default");
            boolean there =
                    !standard.isMissingNode() || texts(shape.path("required")).contains(key);
            alwaysThere.merge(record.getName() + "." + component.getName(), there, Boolean::logicalAnd);
            if (isNullable(component)) {
                nullable.add(record.getName() + "." + component.getName());
            }
            compare(component.getGenericType(), property, standard, path + "." + key);
        }
        assertThat(components).as("%s at %s", record, path).containsExactlyInAnyOrderElementsOf(properties);
    }

    private void compareDefaults(
            @Nullable Object bound, JsonNode property, JsonNode inherited, String path, Set<String> compared) {
        if (bound == null || !bound.getClass().isRecord() || bound instanceof IndexOverhead) {
            return;
        }
        JsonNode shape = SCHEMA.shape(property, MissingNode.getInstance());
        for (RecordComponent component : bound.getClass().getRecordComponents()) {
            String key = key(component);
            JsonNode own = shape.path("properties").path(key);
            JsonNode standard = inherited.has(key) ? inherited.path(key) : own.path("default");
            Object value = value(component, bound);
            String below = Places.below(path, key);
            if (standard.isString() || standard.isNumber() || standard.isBoolean()) {
                assertThat(value).as(below).hasToString(standard.asString());
                compared.add(below);
            } else if (standard.isArray() && value instanceof List<?> list) {
                assertThat(list.stream().map(Object::toString).toList())
                        .as(below)
                        .isEqualTo(texts(standard));
                compared.add(below);
            } else if (standard.isContainer() && standard.isEmpty() && value instanceof Map<?, ?> map) {
                assertThat(map).as(below).isEmpty();
                compared.add(below);
            }
            compareDefaults(value, own, standard, below, compared);
        }
    }

    private interface Visitor {
        void visit(String path, JsonNode property);
    }

    /** Each property of each definition once, by the definition's name. */
    private static void eachProperty(JsonNode root, String name, Visitor visitor) {
        root.path("properties").forEachEntry((key, property) -> visitor.visit(name + "." + key, property));
        root.path("$defs").forEachEntry((definition, schema) -> {
            if (!definition.equals("fragment")) {
                eachProperty(schema, definition, visitor);
            }
        });
    }

    /** The properties that a tree uses, by the names of their definitions. */
    private static void collect(JsonNode shape, Spot spot, Set<String> used) {
        String name = definitionName(shape);
        for (String key : spot.value().propertyNames()) {
            if (shape.path("properties").has(key)) {
                used.add(name + "." + key);
                if (name.endsWith("Spoke")) {
                    used.add("spoke." + key);
                }
            }
            Spot below = spot.below(key);
            collect(below.shape(), below, used);
        }
        for (int i = 0; spot.value().isArray() && i < spot.value().size(); i++) {
            Spot item = spot.item(i);
            collect(item.shape(), item, used);
        }
    }

    private static String definitionName(JsonNode shape) {
        JsonNode definitions = SCHEMA.root().path("$defs");
        return definitions.propertyNames().stream()
                .filter(name -> definitions.path(name).equals(shape))
                .findFirst()
                .orElse("");
    }

    private static String key(RecordComponent component) {
        JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
        return renamed == null ? component.getName() : renamed.value();
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable Object value(RecordComponent component, Object bound) {
        try {
            return component.getAccessor().invoke(bound);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static List<String> types(JsonNode shape) {
        return shape.path("type").isArray()
                ? texts(shape.path("type"))
                : List.of(shape.path("type").asString());
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.asString()));
        return texts;
    }
}
