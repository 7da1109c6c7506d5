package dev.monctl.validation.helm;

import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.monctl.model.yaml.Dialect;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.YamlDocument;
import dev.monctl.model.yaml.YamlJson;
import dev.monctl.model.yaml.YamlNode.Mapping;
import dev.monctl.model.yaml.YamlReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the schemas of a chart and of its sub-charts say of values, compiled once. It is sure of those that are right; of any
 * other, and of what Helm may merge in a way of its own, it is not, and Helm is to be asked.
 */
final class ValuesSchemas {
    private static final String GLOBAL = "global";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);

    private final ObjectNode defaults;
    private final Schema schema;
    private final Map<String, ValuesSchemas> subCharts = new LinkedHashMap<>();
    // A stage's values come with each of its clusters.
    private final Map<String, Optional<ObjectNode>> read = new ConcurrentHashMap<>();

    private ValuesSchemas(ObjectNode defaults, Schema schema) {
        this.defaults = defaults;
        this.schema = schema;
    }

    /**
     * Empty where one of the two texts cannot be read, or is not there.
     *
     * @param values the chart's values.yaml
     * @param schema its values.schema.json
     */
    static Optional<ValuesSchemas> of(String values, String schema) {
        try {
            return mapping(values).map(defaults -> new ValuesSchemas(defaults, REGISTRY.getSchema(schema)));
        } catch (JacksonException | SchemaException unreadable) {
            return Optional.empty();
        }
    }

    void add(String subChart, ValuesSchemas schemas) {
        subCharts.put(subChart, schemas);
    }

    /** Whether these values, the weakest first, are right over the chart's own. */
    boolean take(List<GivenValues> given) {
        Optional<ObjectNode> values = Optional.of(JsonNodeFactory.instance.objectNode());
        for (GivenValues each : given) {
            Optional<ObjectNode> layer = read.computeIfAbsent(each.text().text(), ValuesSchemas::mapping);
            values = values.flatMap(lower -> layer.flatMap(upper -> SureMerge.over(lower, upper)));
        }
        try {
            return values.filter(this::take).isPresent();
        } catch (SchemaException unusable) {
            return false; // a reference is looked up when a value first comes to it
        }
    }

    private boolean take(ObjectNode given) {
        Optional<ObjectNode> merged = SureMerge.over(defaults, given);
        if (merged.isEmpty()) {
            return false;
        }
        ObjectNode values = merged.get();
        for (Map.Entry<String, ValuesSchemas> each : subCharts.entrySet()) {
            Optional<ObjectNode> own = ofSubChart(values, each.getKey());
            if (own.isEmpty() || !each.getValue().take(own.get())) {
                return false;
            }
            values.set(each.getKey(), own.get());
        }
        return schema.validate(values, OutputFormat.BOOLEAN);
    }

    /** What stands below the sub-chart's name, with the globals of the chart over its own. */
    private static Optional<ObjectNode> ofSubChart(ObjectNode values, String name) {
        JsonNode own = values.path(name);
        ObjectNode globals = values.objectNode();
        globals.set(GLOBAL, values.path(GLOBAL).isObject() ? values.get(GLOBAL) : values.objectNode());
        return own.isObject() || own.isMissingNode()
                ? SureMerge.over(own.isObject() ? (ObjectNode) own : values.objectNode(), globals)
                : Optional.empty();
    }

    private static Optional<ObjectNode> mapping(String yaml) {
        YamlDocument document = YamlReader.read(Source.of("values", yaml), Dialect.HELM);
        return document.findings().isEmpty() && document.root() instanceof Mapping mapping
                ? Optional.of((ObjectNode) YamlJson.of(mapping))
                : Optional.empty();
    }
}
