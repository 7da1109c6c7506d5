package dev.monctl.model.topology;

import static dev.monctl.model.finding.Finding.error;

import com.networknt.schema.Error;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.model.unit.UnreadableValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Says in monctl's own words what the schema check found. */
final class Wording {
    private final Places places;

    Wording(Places places) {
        this.places = places;
    }

    Finding of(Error error, Spot spot) {
        String property = error.getProperty() == null ? "" : error.getProperty();
        return switch (error.getKeyword()) {
            case "additionalProperties" -> unknownKey(spot, property);
            case "required" -> missingKey(spot, property);
            case "type" -> new WrongType(places, spot).finding();
            case "enum" -> notOneOf(spot, error.getSchemaNode());
            case "propertyNames" -> badKey(spot, property, error.getSchemaNode());
            case "uniqueItems" -> repeated(spot);
            case "minProperties" -> empty(spot);
            case "minItems" -> spot.value().isEmpty() ? empty(spot) : wrongLength(spot, error.getSchemaNode());
            case "maxItems" -> wrongLength(spot, error.getSchemaNode());
            case "maxProperties" -> tooManyKeys(spot);
            case "format" -> badValue(spot, error.getSchemaNode().asString());
            case "exclusiveMinimum" -> outOfBounds(spot, "write a number above " + error.getSchemaNode());
            default -> outOfBounds(spot, suchAs("write ", spot));
        };
    }

    private Finding unknownKey(Spot spot, String key) {
        boolean isNear = Suggestion.nearest(key, spot.freeKeys()).isPresent();
        String help = Suggestion.help(key, spot.freeKeys())
                .map(known -> isNear ? known : "remove it, or " + known)
                .orElse("remove it; `monctl schema` prints every key that there is");
        return error(
                "topology/unknown-key",
                places.key(Places.below(spot.path(), key)),
                spot.called() + " has no key '" + key + "'",
                help);
    }

    private Finding missingKey(Spot spot, String key) {
        Optional<String> misspelt = spot.strangeKeys().stream()
                .filter(strange -> Suggestion.nearest(strange, spot.freeKeys()).equals(Optional.of(key)))
                .findFirst();
        if (misspelt.isPresent()) {
            return unknownKey(spot, misspelt.get());
        }
        String example = spot.below(key).example();
        return error(
                "topology/missing-key",
                places.key(spot.path()),
                spot.called() + " lacks the key '" + key + "'",
                "add " + key + ": " + (example == null ? "…" : example));
    }

    private Finding notOneOf(Spot spot, JsonNode words) {
        Set<String> known = new LinkedHashSet<>();
        words.forEach(word -> known.add(word.asString()));
        String written = places.text(spot.path(), spot.value());
        String choice = known.size() == 1
                ? "where only " + known.iterator().next() + " is known"
                : "none of " + String.join(", ", known);
        return error(
                "topology/not-one-of",
                places.of(spot.path()),
                spot.called() + " is '" + written + "', " + choice,
                Suggestion.help(written, known).orElse(null));
    }

    private Finding badValue(Spot spot, String format) {
        return refused(places.of(spot.path()), ValueType.of(format), spot.value());
    }

    private Finding badKey(Spot spot, String key, JsonNode names) {
        String format = spot.schema().shape(names, names).path("format").asString();
        return refused(places.key(Places.below(spot.path(), key)), ValueType.of(format), StringNode.valueOf(key));
    }

    private static Finding refused(Place place, ValueType<?> type, JsonNode value) {
        UnreadableValue refusal = type.refusal(value)
                .orElseThrow(() -> new IllegalStateException(
                        "the schema refuses '" + value + "' at " + place + ", but " + type.format() + " takes it"));
        return error("topology/bad-value", place, refusal.sentence(), refusal.help());
    }

    private Finding repeated(Spot spot) {
        List<JsonNode> items =
                StreamSupport.stream(spot.value().spliterator(), false).toList();
        int second = 0;
        while (items.indexOf(items.get(second)) == second) {
            second++;
        }
        return error(
                "topology/repeated",
                places.value(Places.item(spot.path(), second)),
                "'" + items.get(second).asString() + "' is listed twice in " + spot.called(),
                "remove it here");
    }

    private Finding empty(Spot spot) {
        return error("topology/empty", places.value(spot.path()), spot.called() + " is empty", suchAs("write ", spot));
    }

    private Finding wrongLength(Spot spot, JsonNode expected) {
        return error(
                "topology/wrong-length",
                places.value(spot.path()),
                spot.called() + " needs " + expected + " items, not "
                        + spot.value().size(),
                suchAs("write ", spot));
    }

    private Finding tooManyKeys(Spot spot) {
        String keys = String.join(" and ", spot.value().propertyNames());
        return error(
                "topology/too-many-keys",
                places.key(spot.path()),
                spot.called() + " has " + keys + ", of which only one may be set",
                "remove " + String.join(" or ", spot.value().propertyNames()));
    }

    private Finding outOfBounds(Spot spot, @Nullable String help) {
        String written = places.text(spot.path(), spot.value());
        return error(
                "topology/bad-value",
                places.value(spot.path()),
                written.isBlank() ? spot.called() + " is empty" : spot.called() + " cannot be " + written,
                help);
    }

    static @Nullable String suchAs(String verb, Spot spot) {
        String example = spot.example();
        return example == null ? null : verb + "for example " + example;
    }
}
