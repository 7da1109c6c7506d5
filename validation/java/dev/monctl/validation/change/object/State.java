package dev.monctl.validation.change.object;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What one side of a comparison holds. What is known to be the same on both sides may be left out of both.
 *
 * @param spokes the names of all spokes, also of those without an object here
 */
public record State(Map<EstateObject.Key, EstateObject> objects, Set<String> spokes) {
    public State {
        objects = Collections.unmodifiableMap(new LinkedHashMap<>(objects));
        spokes = Collections.unmodifiableSet(new LinkedHashSet<>(spokes));
    }

    /** Of several objects with one name the first counts, as for Kubernetes. */
    public static State of(List<EstateObject> all, Set<String> spokes) {
        Map<EstateObject.Key, EstateObject> objects = new LinkedHashMap<>();
        all.forEach(object -> objects.putIfAbsent(object.key(), object));
        return new State(objects, spokes);
    }

    public Optional<JsonNode> content(EstateObject.Key key) {
        return Optional.ofNullable(objects.get(key)).map(EstateObject::content);
    }
}
