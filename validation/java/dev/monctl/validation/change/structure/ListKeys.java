package dev.monctl.validation.change.structure;

import dev.monctl.validation.schema.SchemaFiles;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** By what the items of a list are told apart. */
final class ListKeys {
    private static final String ANY = "*";
    private static final Map<String, List<String>> KEYS = read();

    private ListKeys() {}

    private static Map<String, List<String>> read() {
        return SchemaFiles.lines("change/list-keys.tsv").stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .collect(Collectors.toMap(row -> row[0], row -> List.of(row[1].split(",", -1))));
    }

    /**
     * The items by their names, where they have such.
     *
     * @param list the key under which it stands
     */
    static Optional<Named> names(String list, JsonNode before, JsonNode after) {
        List<String> keys = KEYS.getOrDefault(list, KEYS.getOrDefault(ANY, List.of()));
        return keys.stream().flatMap(key -> named(before, after, key).stream()).findFirst();
    }

    private static Optional<Named> named(JsonNode before, JsonNode after, String key) {
        Optional<Map<String, JsonNode>> left = named(before, key);
        Optional<Map<String, JsonNode>> right = named(after, key);
        return left.isPresent() && right.isPresent()
                ? Optional.of(new Named(left.get(), right.get()))
                : Optional.empty();
    }

    private static Optional<Map<String, JsonNode>> named(JsonNode list, String key) {
        Map<String, JsonNode> items = new LinkedHashMap<>();
        for (JsonNode item : list) {
            Optional<String> name = name(item, key);
            if (name.isEmpty() || items.put(name.get(), item) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(items);
    }

    private static Optional<String> name(JsonNode item, String key) {
        List<Optional<String>> parts = Arrays.stream(key.split("\\+", -1))
                .map(part -> scalar(item, part))
                .toList();
        return parts.get(0).isEmpty()
                ? Optional.empty()
                : Optional.of(parts.stream().flatMap(Optional::stream).collect(Collectors.joining("/")));
    }

    private static Optional<String> scalar(JsonNode item, String way) {
        JsonNode at = item;
        for (String step : way.split("\\.", -1)) {
            at = at.path(step);
        }
        return at.isValueNode() && !at.isNull() ? Optional.of(at.asString()) : Optional.empty();
    }

    /** The items of both sides by their names, in their order. */
    record Named(Map<String, JsonNode> before, Map<String, JsonNode> after) {}
}
