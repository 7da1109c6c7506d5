package dev.monctl.model.estate;

import java.util.LinkedHashMap;
import java.util.Map;

/** Values of a chart as nested maps, laid over each other as Helm does it. */
final class ValuesMaps {
    private ValuesMaps() {}

    @SuppressWarnings("unchecked")
    static void put(Map<String, Object> values, Object value, String... path) {
        Map<String, Object> map = values;
        for (int i = 0; i < path.length - 1; i++) {
            map = (Map<String, Object>) map.computeIfAbsent(path[i], key -> new LinkedHashMap<String, Object>());
        }
        map.put(path[path.length - 1], value);
    }

    /** What is in {@code values} and not the same in {@code below}: all that a layer over it has to say. */
    static Map<String, Object> difference(Map<?, ?> values, Map<?, ?> below) {
        Map<String, Object> difference = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            Object lower = below.get(key);
            if (value instanceof Map<?, ?> map && lower instanceof Map<?, ?> lowerMap) {
                Map<String, Object> nested = difference(map, lowerMap);
                if (!nested.isEmpty()) {
                    difference.put(key.toString(), nested);
                }
            } else if (!value.equals(lower)) {
                difference.put(key.toString(), value);
            }
        });
        return difference;
    }
}
