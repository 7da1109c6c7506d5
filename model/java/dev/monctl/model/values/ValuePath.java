package dev.monctl.model.values;

import dev.monctl.model.topology.Places;
import java.util.ArrayList;
import java.util.List;

/** The way to a value: {@code alloy.image.tag}; a key with dots stands in brackets: {@code global.extraAlloy["a.alloy"]}. */
public record ValuePath(List<String> keys) {
    public ValuePath {
        keys = List.copyOf(keys);
    }

    public ValuePath below(String key) {
        List<String> below = new ArrayList<>(keys);
        below.add(key);
        return new ValuePath(below);
    }

    @Override
    public String toString() {
        String path = "";
        for (String key : keys) {
            path = Places.below(path, key);
        }
        return path;
    }
}
