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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A keyword about fields that go together or not: its value is a list of groups of names. An empty text counts as not there. */
public final class FieldChoice extends AbstractKeyword {
    private final Rule rule;

    /** How many fields of a group there may be. */
    public enum Rule {
        AT_MOST_ONE("atMostOneOf") {
            @Override
            boolean allows(List<String> present) {
                return present.size() <= 1;
            }
        },
        AT_LEAST_ONE("atLeastOneOf") {
            @Override
            boolean allows(List<String> present) {
                return !present.isEmpty();
            }
        };

        private final String word;

        Rule(String word) {
            this.word = word;
        }

        abstract boolean allows(List<String> present);

        /** The keyword for schemas. */
        public FieldChoice keyword() {
            return new FieldChoice(this);
        }

        static Optional<Rule> named(String keyword) {
            return List.of(values()).stream()
                    .filter(rule -> rule.word.equals(keyword))
                    .findFirst();
        }
    }

    private FieldChoice(Rule rule) {
        super(rule.word);
        this.rule = rule;
    }

    @Override
    public KeywordValidator newValidator(
            SchemaLocation location, JsonNode groups, Schema parent, SchemaContext context) {
        return new Counted(this, groups, location, parent, context);
    }

    /** Its errors have as arguments the names that there are, and all of the group. */
    private static final class Counted extends BaseKeywordValidator {
        private final Rule rule;
        private final List<List<String>> groups = new ArrayList<>();

        Counted(FieldChoice keyword, JsonNode groups, SchemaLocation location, Schema parent, SchemaContext context) {
            super((Keyword) keyword, groups, location, parent, context);
            this.rule = keyword.rule;
            groups.forEach(group -> this.groups.add(
                    group.valueStream().map(JsonNode::stringValue).toList()));
        }

        @Override
        public void validate(ExecutionContext execution, JsonNode fields, JsonNode root, NodePath location) {
            if (!fields.isObject()) {
                return;
            }
            for (List<String> group : groups) {
                List<String> present = group.stream()
                        .filter(name -> isThere(fields.path(name)))
                        .toList();
                if (!rule.allows(present)) {
                    execution.addError(error().instanceNode(fields)
                            .instanceLocation(location)
                            .evaluationPath(execution.getEvaluationPath())
                            .property(String.join(", ", group))
                            .arguments(present, group)
                            .build());
                }
            }
        }
    }

    static boolean isThere(JsonNode field) {
        return !field.isMissingNode()
                && !(field.isString() && field.stringValue().isEmpty());
    }
}
