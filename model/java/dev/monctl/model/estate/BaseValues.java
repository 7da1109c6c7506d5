package dev.monctl.model.estate;

import dev.monctl.model.finding.Place;
import dev.monctl.model.values.Merging;
import dev.monctl.model.values.Value;
import dev.monctl.model.values.ValuePath;
import dev.monctl.model.values.ValuesLayer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values that the agent's chart itself has. They are rendered, so whoever looks for one is led to the key of the topology that
 * decides it; of the others the chart's own file is the place.
 */
public final class BaseValues {
    private static final String SECRETS = "agent.secrets";

    private final Map<ValuePath, Place> decided = new LinkedHashMap<>();

    private BaseValues(Estate estate) {
        AgentValues values = new AgentValues(estate.places());
        Value.Mapping identity = values.identity(estate.hub(), estate.agent(), extraAlloy(estate));
        decide(new ValuePath(List.of()), Merging.over(identity, values.settings(estate.agent())));
        decide(estate, SECRETS, "alloy", "alloy", "envFrom");
        decide(estate, SECRETS, "onePassword", "enabled");
        decide(estate, SECRETS + ".onePassword.vault", "onePassword", "vault");
        decide(estate, SECRETS + ".onePassword.item", "onePassword", "item");
    }

    /**
     * The chart's own layer, each value at the place that decides it.
     *
     * @param chart as it is rendered
     */
    public static ValuesLayer of(ValuesLayer chart, Estate estate) {
        BaseValues base = new BaseValues(estate);
        return new ValuesLayer(chart.name(), base.mapping(new ValuePath(List.of()), chart.tree()));
    }

    /** A cluster has those that every spoke has besides its own. */
    private static List<AlloyFile> extraAlloy(Estate estate) {
        return estate.clusters().stream()
                .flatMap(cluster -> cluster.extraAlloy().stream())
                .filter(file -> String.valueOf(file.naming().path()).startsWith("agent.extraAlloy["))
                .distinct()
                .toList();
    }

    private void decide(ValuePath path, Value value) {
        if (value instanceof Value.Mapping mapping) {
            mapping.entries().forEach((key, below) -> decide(path.below(key), below));
        } else {
            decided.put(path, value.place());
        }
    }

    private void decide(Estate estate, String key, String... path) {
        decided.put(new ValuePath(List.of(path)), estate.places().of(key).withPath(key));
    }

    private Value.Mapping mapping(ValuePath path, Value.Mapping chart) {
        Map<String, Value> entries = new LinkedHashMap<>();
        chart.entries().forEach((key, value) -> entries.put(key, value(path.below(key), value)));
        return new Value.Mapping(chart.place(), entries);
    }

    private Value value(ValuePath path, Value value) {
        if (value instanceof Value.Mapping mapping) {
            return mapping(path, mapping);
        }
        Place place = decided.get(path);
        return place == null ? value : new Value.Leaf(place, value.plain());
    }
}
