package dev.monctl.model.topology;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Values of its own type that a scalar of the topology might have had instead. */
final class OtherValues {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern LAST_NUMBER = Pattern.compile("(\\d{1,9})(?=\\D*$)");

    private OtherValues() {}

    /** The likeliest first: that a reference still leads somewhere is not known here. */
    static List<JsonNode> of(Spot scalar, Set<String> names) {
        JsonNode value = scalar.value();
        JsonNode shape = scalar.shape();
        List<JsonNode> others = new ArrayList<>();
        if (value.isBoolean()) {
            others.add(JSON.booleanNode(!value.asBoolean()));
        } else if (value.isIntegralNumber()) {
            others.add(JSON.numberNode(value.asLong() + 1));
            others.add(JSON.numberNode(value.asLong() - 1));
        } else if (shape.has("enum")) {
            shape.path("enum").forEach(others::add);
        } else if (value.isString()) {
            texts(value.asString(), names).forEach(text -> others.add(JSON.stringNode(text)));
        }
        scalar.examples().forEach(others::add);
        return others.stream()
                .filter(other -> !other.equals(value) && isAllowed(other, shape))
                .distinct()
                .toList();
    }

    private static Set<String> texts(String text, Set<String> names) {
        Set<String> texts = new LinkedHashSet<>();
        Matcher number = LAST_NUMBER.matcher(text);
        if (number.find()) {
            long next = Long.parseLong(number.group()) + 1;
            texts.add(text.substring(0, number.start()) + next + text.substring(number.end()));
        }
        texts.add(text + "x");
        texts.add(text + "/x");
        texts.addAll(names);
        return texts;
    }

    private static boolean isAllowed(JsonNode value, JsonNode shape) {
        if (value.isIntegralNumber()) {
            return value.asLong() >= shape.path("minimum").asLong(Long.MIN_VALUE)
                    && value.asLong() <= shape.path("maximum").asLong(Long.MAX_VALUE);
        }
        String format = shape.path("format").asString("");
        return value.isValueNode()
                && (format.isEmpty() || ValueType.of(format).refusal(value).isEmpty());
    }
}
