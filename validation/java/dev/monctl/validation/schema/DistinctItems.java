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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A keyword: the fields that together tell the items of a list apart, so that no two may share them all. No field: all of it. */
public final class DistinctItems extends AbstractKeyword {
    static final String OF_KUBERNETES = "x-kubernetes-list-map-keys";
    static final String OF_OTHERS = "distinctBy";

    private DistinctItems(String name) {
        super(name);
    }

    /** As Kubernetes' schemas have it: server-side apply asks for it. */
    public static DistinctItems ofKubernetes() {
        return new DistinctItems(OF_KUBERNETES);
    }

    /** As other schemas have it. */
    public static DistinctItems ofOthers() {
        return new DistinctItems(OF_OTHERS);
    }

    @Override
    public KeywordValidator newValidator(SchemaLocation location, JsonNode keys, Schema parent, SchemaContext context) {
        return new Distinct(this, keys, location, parent, context);
    }

    /** Its errors have the place of the later item, and as arguments what both items share and the index of the other. */
    private static final class Distinct extends BaseKeywordValidator {
        private final List<String> keys = new ArrayList<>();
        private final boolean isOfKubernetes;

        Distinct(Keyword keyword, JsonNode keys, SchemaLocation location, Schema parent, SchemaContext context) {
            super(keyword, keys, location, parent, context);
            this.isOfKubernetes = keyword.getValue().equals(OF_KUBERNETES);
            keys.forEach(key -> this.keys.add(key.stringValue()));
        }

        @Override
        public void validate(ExecutionContext execution, JsonNode list, JsonNode root, NodePath location) {
            if (!list.isArray()) {
                return;
            }
            Map<String, Integer> first = new HashMap<>();
            for (int index = 0; index < list.size(); index++) {
                String identity = identity(list.get(index));
                Integer other = first.putIfAbsent(identity, index);
                if (other != null) {
                    execution.addError(error().instanceNode(list.get(index))
                            .instanceLocation(location.append(index))
                            .evaluationPath(execution.getEvaluationPath())
                            .arguments(identity, other)
                            .build());
                }
            }
        }

        /** As a message can say it: {@code containerPort 80, protocol TCP}. */
        private String identity(JsonNode item) {
            if (keys.isEmpty()) {
                return item.toString();
            }
            List<String> parts = new ArrayList<>();
            for (String key : keys) {
                // The one key with a default in Kubernetes' lists.
                String absent = isOfKubernetes && key.equals("protocol") ? "TCP" : "(none)";
                JsonNode value = item.path(key);
                parts.add(key + " " + (value.isValueNode() ? value.asString() : absent));
            }
            return String.join(", ", parts);
        }
    }
}
