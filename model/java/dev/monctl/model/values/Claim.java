package dev.monctl.model.values;

import java.util.List;
import java.util.Optional;

/**
 * What one layer has for a value.
 *
 * @param path of the value, or of a mapping around it that the layer replaces as a whole
 */
public record Claim(String layer, ValuePath path, Value value) {

    /** Empty where the layer leaves the value to those below it. */
    public static Optional<Claim> of(ValuesLayer layer, ValuePath path) {
        ValuePath at = new ValuePath(List.of());
        Value value = layer.tree();
        for (String key : path.keys()) {
            if (!(value instanceof Value.Mapping mapping)) {
                return Optional.of(new Claim(layer.name(), at, value));
            }
            value = mapping.entries().get(key);
            if (value == null) {
                return Optional.empty();
            }
            at = at.below(key);
        }
        return Optional.of(new Claim(layer.name(), at, value));
    }
}
