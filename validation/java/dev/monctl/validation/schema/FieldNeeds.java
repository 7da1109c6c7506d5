package dev.monctl.validation.schema;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.keyword.AbstractKeyword;
import com.networknt.schema.keyword.BaseKeywordValidator;
import com.networknt.schema.keyword.Keyword;
import com.networknt.schema.keyword.KeywordValidator;
import com.networknt.schema.path.NodePath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A keyword: fields that are of no use unless one of others is there, too. An empty text counts as not there. */
final class FieldNeeds extends AbstractKeyword {
    static final String NAME = "needsOneOf";

    private FieldNeeds() {
        super(NAME);
    }

    static FieldNeeds keyword() {
        return new FieldNeeds();
    }

    @Override
    public KeywordValidator newValidator(
            SchemaLocation location, JsonNode needs, Schema parent, SchemaContext context) {
        return new Accompanied(this, needs, location, parent, context);
    }

    /** Its errors have the field as property, and as arguments what it needs. */
    private static final class Accompanied extends BaseKeywordValidator {
        private final Map<String, List<String>> needs = new LinkedHashMap<>();

        Accompanied(Keyword keyword, JsonNode needs, SchemaLocation location, Schema parent, SchemaContext context) {
            super(keyword, needs, location, parent, context);
            needs.properties()
                    .forEach(need -> this.needs.put(
                            need.getKey(),
                            need.getValue()
                                    .valueStream()
                                    .map(JsonNode::stringValue)
                                    .toList()));
        }

        @Override
        public void validate(ExecutionContext execution, JsonNode fields, JsonNode root, NodePath location) {
            needs.forEach((field, others) -> {
                boolean isAlone = others.stream().noneMatch(other -> FieldChoice.isThere(fields.path(other)));
                if (FieldChoice.isThere(fields.path(field)) && isAlone) {
                    execution.addError(error().instanceNode(fields)
                            .instanceLocation(location)
                            .evaluationPath(execution.getEvaluationPath())
                            .property(field)
                            .arguments(others)
                            .build());
                }
            });
        }
    }
}
