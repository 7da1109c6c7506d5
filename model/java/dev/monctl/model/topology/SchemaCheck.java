package dev.monctl.model.topology;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.Format;
import dev.monctl.model.finding.Finding;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Holds a tree against the published schema; every value type reads its own texts in the same pass. */
final class SchemaCheck {
    private final TopologySchema schema;
    private final SchemaRegistry registry = SchemaRegistry.withDialect(
            dialect(),
            builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                    .formatAssertionsEnabled(true)
                    .locale(Locale.ROOT)
                    .build()));

    /** Compiled once, when it is first asked for. */
    static SchemaCheck ofPublished() {
        return Published.CHECK;
    }

    private static final class Published {
        static final SchemaCheck CHECK = new SchemaCheck(TopologySchema.published());
    }

    private SchemaCheck(TopologySchema schema) {
        this.schema = schema;
    }

    List<Finding> checkTopology(JsonNode tree, Places places) {
        return findings(errors(tree), tree, schema.root(), places);
    }

    /** What a topology offends, in the words of the schema. */
    List<Error> errors(JsonNode tree) {
        return registry.getSchema(location(""), schema.root()).validate(tree);
    }

    List<Finding> checkFragment(JsonNode tree, Places places) {
        Schema fragment = registry.getSchema(location("?fragment"), fragmentAlone());
        return findings(fragment.validate(tree), tree, schema.definition("fragment"), places);
    }

    private SchemaLocation location(String part) {
        return SchemaLocation.of(schema.root().path("$id").asString() + part);
    }

    private List<Finding> findings(List<Error> errors, JsonNode tree, JsonNode start, Places places) {
        return new Complaints(schema, start, tree, places).findings(errors);
    }

    /** The definition of a fragment with all that it refers to. */
    private JsonNode fragmentAlone() {
        return ((ObjectNode) schema.definition("fragment").deepCopy())
                .set("$defs", schema.root().path("$defs"));
    }

    private static Dialect dialect() {
        return Dialect.builder(Dialects.getDraft202012())
                .formats(ValueType.ALL.stream().map(ValueFormat::new).toList())
                .build();
    }

    private record ValueFormat(ValueType<?> type) implements Format {
        @Override
        public String getName() {
            return type.format();
        }

        // What is not even a scalar of the right kind is the business of `type`.
        @Override
        public boolean matches(ExecutionContext context, SchemaContext schemaContext, JsonNode value) {
            boolean isReadable = value.isString() || value.isNumber();
            return !isReadable || type.refusal(value).isEmpty();
        }
    }
}
