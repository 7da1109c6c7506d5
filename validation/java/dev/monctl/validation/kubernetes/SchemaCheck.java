package dev.monctl.validation.kubernetes;

import com.networknt.schema.Error;
import com.networknt.schema.utils.JsonNodeTypes;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.yaml.YamlJson;
import dev.monctl.validation.schema.Complaints;
import dev.monctl.validation.schema.Vocabulary;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Holds an object against the schema of its kind. */
final class SchemaCheck {
    private static final Vocabulary WORDS =
            new Vocabulary("kubernetes/schema", "kubernetes/duplicate-item", List.of(ObjectFormat.values()));

    private final CompiledSchemas schemas = CompiledSchemas.committed();
    private final KubernetesVersion version;

    SchemaCheck(KubernetesVersion version) {
        this.version = version;
    }

    List<Finding> check(RenderedObject object, Definition kind) {
        List<Error> errors = schemas.schema(kind, version).validate(YamlJson.of(object.root())).stream()
                .filter(error -> !isRefusedAnyway(error.getInstanceNode()))
                .toList();
        return new Complaints(WORDS, schemas::holder).about(object, errors);
    }

    /** Null has findings of its own, see {@link NullFields}; infinity has one of the reader's. */
    private static boolean isRefusedAnyway(JsonNode value) {
        return value.isNull() || JsonNodeTypes.isNonFiniteNumber(value);
    }
}
