package dev.monctl.validation.helm;

import dev.monctl.model.finding.Place;
import dev.monctl.model.values.Claim;
import dev.monctl.model.values.OwnValues;
import dev.monctl.model.values.Value;
import dev.monctl.model.values.ValuePath;
import dev.monctl.model.values.ValuesLayer;
import dev.monctl.model.yaml.Dialect;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlReader;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One text of values that Helm gets.
 *
 * @param layer what it was made of: there its author can change it; null where the text is all there is
 */
record GivenValues(ChartText text, @Nullable ValuesLayer layer) {
    GivenValues(ChartText text) {
        this(text, null);
    }

    /** Where the value is set. Absent where these values do not set it. */
    Optional<Place> place(List<String> keys) {
        return ValuesText.place(text, keys)
                .map(written -> source(keys).map(Value::place).orElse(written));
    }

    /** Where a key itself stands. */
    Optional<Place> key(List<String> keys) {
        return ValuesText.key(text, keys)
                .map(written -> source(keys)
                        .map(value -> value instanceof Value.Leaf leaf ? leaf.key() : value.place())
                        .orElse(written));
    }

    /** The value, or the list that it is an item of. */
    private Optional<Value> source(List<String> keys) {
        return layer == null || !isAsRendered(layer)
                ? Optional.empty()
                : Claim.of(layer, new ValuePath(keys)).map(Claim::value);
    }

    /** In a text that somebody changed since, the text itself is to blame. */
    private boolean isAsRendered(ValuesLayer made) {
        return YamlReader.read(text.source(), Dialect.HELM).root() instanceof YamlNode.Mapping written
                && new ValuesLayer(made.name(), OwnValues.of(written, null))
                        .json()
                        .equals(made.json());
    }
}
