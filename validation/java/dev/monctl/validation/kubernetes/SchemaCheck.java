package dev.monctl.validation.kubernetes;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import com.networknt.schema.utils.JsonNodeTypes;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.yaml.YamlJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** Holds an object against the schema of its kind. One mistake is one finding, however many keywords it offends. */
final class SchemaCheck {
    /** What says most about a value comes first; the rest only follows from it. */
    private static final List<String> WEIGHT = List.of("type", "enum", "pattern", "minLength", "maxLength", "format");

    private final CompiledSchemas schemas = CompiledSchemas.committed();
    private final KubernetesVersion version;

    SchemaCheck(KubernetesVersion version) {
        this.version = version;
    }

    List<Finding> check(RenderedObject object, Definition kind) {
        Map<String, Error> mistakes = new LinkedHashMap<>();
        for (Error error : schemas.schema(kind, version).validate(YamlJson.of(object.root()))) {
            if (!isRefusedAnyway(error.getInstanceNode())) {
                mistakes.merge(mistake(error), error, (one, other) -> weight(one) <= weight(other) ? one : other);
            }
        }
        return mistakes.values().stream()
                .map(error -> new Complaint(field(object, error), error, schemas.holder(error)))
                .sorted(Complaint.IN_ORDER_OF_FILE)
                .map(Complaint::finding)
                .toList();
    }

    private static Field field(RenderedObject object, Error error) {
        NodePath way = error.getInstanceLocation();
        Field field = object.field();
        for (int step = 0; step < way.getNameCount(); step++) {
            field = way.getElement(step) instanceof Integer index
                    ? field.item(index)
                    : field.get(way.getName(step)).orElseThrow();
        }
        return field;
    }

    /** Null has findings of its own, see {@link NullFields}; infinity has one of the reader's. */
    private static boolean isRefusedAnyway(JsonNode value) {
        return value.isNull() || JsonNodeTypes.isNonFiniteNumber(value);
    }

    private static String mistake(Error error) {
        boolean aboutValue = WEIGHT.contains(error.getKeyword());
        String about =
                aboutValue ? "" : " " + error.getKeyword() + " " + Objects.requireNonNullElse(error.getProperty(), "");
        return error.getInstanceLocation() + about;
    }

    private static int weight(Error error) {
        return WEIGHT.indexOf(error.getKeyword());
    }
}
