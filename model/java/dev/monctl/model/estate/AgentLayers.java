package dev.monctl.model.estate;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.topology.Places;
import dev.monctl.model.topology.Spoke;
import dev.monctl.model.topology.Topology;
import dev.monctl.model.topology.TopologyReading;
import dev.monctl.model.topology.ValuesFiles;
import dev.monctl.model.topology.ValuesPattern;
import dev.monctl.model.unit.ClusterName;
import dev.monctl.model.unit.Name;
import dev.monctl.model.values.Layering;
import dev.monctl.model.values.Merging;
import dev.monctl.model.values.OwnValues;
import dev.monctl.model.values.Value;
import dev.monctl.model.values.ValuesLayer;
import dev.monctl.model.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The layers of values that stages and clusters lay over the agent's chart: the topology's part and the owner's. */
final class AgentLayers {
    private final TopologyReading reading;
    private final AgentValues values;
    private final Value.Mapping identity;
    private final Value.Mapping settings;
    private final List<Finding> contradictions = new ArrayList<>();

    AgentLayers(TopologyReading reading, Topology topology, List<AlloyFile> extraAlloy) {
        this.reading = reading;
        this.values = new AgentValues(reading.places());
        this.identity = values.identity(topology.hub(), topology.agent(), extraAlloy);
        this.settings = values.settings(topology.agent());
    }

    /** Where owners' values say other than the topology does. */
    List<Finding> contradictions() {
        return contradictions;
    }

    ValuesLayer ofStage(Name name, Level stage) {
        Value.Mapping own = values.identity(stage);
        Layering layering = new Layering(
                stage.key(),
                Merging.over(own, values.settings(stage)),
                Merging.over(identity, own),
                owners(ValuesFiles.ofStage(name)));
        return made(layering, "stage " + name, Merging.over(identity, settings));
    }

    /** @param levels the groups in order, at last the spoke itself */
    ValuesLayer ofCluster(ClusterName name, Spoke.Kubernetes written, Level stage, Stage under, List<Level> levels) {
        Value.Mapping own = values.name(name);
        Value.Mapping decided = own;
        for (Level level : levels) {
            own = Merging.over(own, values.identity(level));
            decided = Merging.over(decided, Merging.over(values.identity(level), values.settings(level)));
        }
        Layering layering = new Layering(
                Places.below("spokes", name.toString()),
                decided,
                Merging.over(Merging.over(identity, values.identity(stage)), own),
                owners(name, written.values()));
        Value.Mapping base = Merging.over(identity, settings);
        return made(
                layering, "cluster " + name, Merging.over(base, under.layer().tree()));
    }

    private ValuesLayer made(Layering layering, String name, Value.Mapping lower) {
        contradictions.addAll(layering.contradictions(reading::isIntact));
        return layering.over(name, lower);
    }

    private Value.Mapping owners(ClusterName name, ValuesPattern pattern) {
        if (pattern == ValuesPattern.CLUSTER_FILE) {
            return owners(ValuesFiles.ofCluster(name));
        }
        String path = Places.below("spokes", name.toString()) + ".inlineValues";
        Optional<YamlNode> written = reading.places().node(path);
        return written.isPresent() && written.get() instanceof YamlNode.Mapping mapping
                ? OwnValues.of(mapping, path)
                : new Value.Mapping(reading.places().of(path), Map.of());
    }

    private Value.Mapping owners(String file) {
        return reading.valuesFiles()
                .values(file)
                .map(mapping -> OwnValues.of(mapping, null))
                .orElseGet(() -> new Value.Mapping(Place.file(file), Map.of()));
    }
}
