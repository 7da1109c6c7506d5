package dev.monctl.model.topology;

import static dev.monctl.model.finding.Finding.error;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** A value that is not even of the right kind, such as a number where text is expected. */
record WrongType(Places places, Spot spot) {

    Finding finding() {
        return error(
                "topology/wrong-type", place(), spot.called() + " must be " + expectedWords() + ", " + seen(), help());
    }

    /** Where nothing is written behind a key, the key is all that there is to point at. */
    private Place place() {
        boolean nothing =
                spot.value().isNull() && places.text(spot.path(), spot.value()).isEmpty();
        return nothing ? places.key(spot.path()) : places.value(spot.path());
    }

    private List<String> expected() {
        JsonNode type = spot.shape().path("type");
        List<String> expected = new ArrayList<>();
        if (type.isArray()) {
            type.forEach(one -> expected.add(one.asString()));
        } else {
            expected.add(type.asString());
        }
        return expected;
    }

    private String expectedWords() {
        return expected().stream().map(WrongType::kind).collect(Collectors.joining(" or "));
    }

    private static String kind(String type) {
        return switch (type) {
            case "string" -> "text";
            case "integer" -> "a whole number";
            case "number" -> "a number";
            case "boolean" -> "true or false";
            case "array" -> "a list";
            case "object" -> "a mapping of keys";
            default -> throw new IllegalStateException("no word for the type " + type);
        };
    }

    private String seen() {
        JsonNode value = spot.value();
        if (value.isNull()) {
            return "but is empty";
        }
        if (value.isContainer()) {
            return "not " + kind(value.isArray() ? "array" : "object");
        }
        String kind = value.isString() ? "the text" : value.isBoolean() ? "the truth value" : "the number";
        return "not " + kind + " " + written();
    }

    private String written() {
        return "'" + places.text(spot.path(), spot.value()) + "'";
    }

    private @Nullable String help() {
        String written = places.text(spot.path(), spot.value());
        JsonNode value = spot.value();
        if (expected().contains("string") && (value.isNumber() || value.isBoolean()) && takes(written)) {
            return "put it in quotes: \"" + written + "\"";
        }
        boolean quoted = (expected().contains("integer") && written.matches("[0-9]+") && takes(written))
                || (expected().contains("boolean") && written.matches("true|false"));
        if (value.isString() && quoted) {
            return "write it without quotes: " + written;
        }
        if (value.isString() && expected().contains("array")) {
            return "write a list: [" + written + "]";
        }
        return Wording.suchAs(value.isNull() ? "remove the key, or write " : "write ", spot);
    }

    private boolean takes(String text) {
        JsonNode format = spot.shape().path("format");
        return format.isMissingNode()
                || ValueType.of(format.asString())
                        .refusal(StringNode.valueOf(text))
                        .isEmpty();
    }
}
