package dev.monctl.cli.explain;

import dev.monctl.model.topology.KeyDescription;
import dev.monctl.model.topology.Places;
import dev.monctl.model.topology.TopologyKeys;
import dev.monctl.model.topology.TopologyReading;
import java.util.Collection;
import java.util.Optional;

/** The keys of the topology, in the words of its published schema. */
public final class Keys implements Subject {
    private final TopologyKeys keys;
    private final Places places;

    public Keys(TopologyReading reading) {
        this.keys = TopologyKeys.of(reading);
        this.places = reading.places();
    }

    @Override
    public Optional<Explanation> explain(String thing) {
        return keys.describe(thing).map(this::explanation);
    }

    @Override
    public Collection<String> names() {
        return keys.paths();
    }

    private Explanation explanation(KeyDescription key) {
        Explanation explanation = Explanation.of(Explanation.Kind.KEY, key.path())
                .with("description", key.description())
                .with("type", key.type())
                .with("form", key.form())
                .with("default", standard(key));
        if (!key.examples().isEmpty()) {
            explanation = explanation.with(new Fact.Items("examples", key.examples()));
        }
        if (!key.keys().isEmpty()) {
            explanation = explanation.with(new Fact.Items("keys", key.keys()));
        }
        return explanation.with("value", value(key)).with("written", written(key));
    }

    private static String standard(KeyDescription key) {
        String standard = key.standard();
        if (standard == null) {
            return key.isRequired() ? "none: it must be there" : "none";
        }
        return standard.equals("{}") ? "those of its keys" : standard;
    }

    /** What has keys below it has their values, which are explained with them. */
    private String value(KeyDescription key) {
        return key.keys().isEmpty() ? keys.value(key.path()).orElse("") : "";
    }

    private String written(KeyDescription key) {
        return places.isWritten(key.path()) ? places.of(key.path()).toString() : "nowhere: it is left out";
    }
}
