package dev.monctl.model.estate;

import static java.util.Objects.requireNonNull;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.topology.Places;
import dev.monctl.model.topology.SpokeDefaults;
import dev.monctl.model.topology.Topology;
import dev.monctl.model.topology.TopologyReading;
import dev.monctl.model.unit.ClusterName;
import dev.monctl.model.unit.LabelValue;
import dev.monctl.model.unit.Name;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fills each spoke from its layers: the agent's settings, then its stage, its groups in order, and at last its own. */
final class SpokeResolver {
    private final Layers agent;
    private final AlloyFiles alloyFiles;
    private final AgentLayers agentLayers;
    private final Map<String, Step> stages = new LinkedHashMap<>();
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Lookup lookup;

    /** A stage, and what it says for its spokes. */
    private record Step(Stage stage, Level level) {}

    SpokeResolver(TopologyReading reading, Topology topology, Lookup lookup) {
        this.alloyFiles = new AlloyFiles(reading);
        List<AlloyFile> extraAlloy =
                alloyFiles.of("agent", topology.agent().extraAlloy().size());
        this.agent = Layers.of(topology.agent(), extraAlloy);
        this.agentLayers = new AgentLayers(reading, topology, extraAlloy);
        topology.stages().forEach((name, values) -> stages.put(name.toString(), stage(name, values)));
        topology.groups().forEach((name, values) -> groups.put(name.toString(), new Group(name, values)));
        this.lookup = lookup;
    }

    /** A stage's spokes are in the environment of its name, until somebody says otherwise. */
    private Step stage(Name name, SpokeDefaults values) {
        LabelValue environment =
                values.environment() == null ? LabelValue.parse(name.toString()) : values.environment();
        Level level = level(Places.below("stages", name.toString()), values.in(environment));
        return new Step(new Stage(name, values, agentLayers.ofStage(name, level)), level);
    }

    private Level level(String key, SpokeDefaults values) {
        return new Level(key, values, alloyFiles.of(key, values.extraAlloy().size()));
    }

    private List<Level> levels(List<Group> members, ClusterName name, SpokeDefaults own) {
        List<Level> levels = new ArrayList<>();
        members.forEach(
                group -> levels.add(level(Places.below("groups", group.name().toString()), group.values())));
        levels.add(level(path(name), own));
        return levels;
    }

    /** Alloy configuration of the owner's that every spoke has. */
    List<AlloyFile> extraAlloy() {
        return agent.extraAlloy();
    }

    /** Where owners' values say other than the topology does. */
    List<Finding> contradictions() {
        return agentLayers.contradictions();
    }

    List<Stage> stages() {
        return stages.values().stream().map(Step::stage).toList();
    }

    List<Group> groups() {
        return List.copyOf(groups.values());
    }

    /** Empty where a reference is unknown, which has its finding. */
    Optional<? extends Spoke> resolve(ClusterName name, dev.monctl.model.topology.Spoke written) {
        return written.<Optional<? extends Spoke>>match(
                cluster -> cluster(name, cluster), machine -> machine(name, machine));
    }

    private Optional<Spoke.Kubernetes> cluster(ClusterName name, dev.monctl.model.topology.Spoke.Kubernetes written) {
        String path = path(name);
        List<Group> members = groups(name, written.groups());
        Optional<Step> stage = lookup.find(
                stages,
                written.stage(),
                path + ".stage",
                "stages",
                "reference/unknown-stage",
                name + " is in stage '" + written.stage() + "'");
        return stage.map(found -> cluster(name, written, found, members));
    }

    private Spoke.Kubernetes cluster(
            ClusterName name, dev.monctl.model.topology.Spoke.Kubernetes written, Step step, List<Group> members) {
        List<Level> levels = levels(members, name, written.own());
        Layers layers = agent.over(step.level()).overAll(levels);
        return new Spoke.Kubernetes(
                name,
                step.stage(),
                requireNonNull(layers.environment()),
                members,
                written.address(),
                layers.kubernetesVersion(),
                written.destination(),
                written.values(),
                written.inlineValues(),
                layers.labels(),
                layers.alloy(),
                layers.kubeStateMetrics(),
                layers.extraAlloy(),
                layers.expects(),
                agentLayers.ofCluster(name, written, step.level(), step.stage(), levels));
    }

    private Optional<Spoke.Nixos> machine(ClusterName name, dev.monctl.model.topology.Spoke.Nixos written) {
        List<Group> members = groups(name, written.groups());
        Layers layers = agent.overAll(levels(members, name, written.own()));
        LabelValue environment = layers.environment();
        if (environment == null) {
            // A machine has no stage whose name could stand in.
            lookup.complain(
                    "topology/missing-key",
                    path(name),
                    "groups",
                    path(name) + " lacks the key 'environment'",
                    "add environment: production");
            return Optional.empty();
        }
        return Optional.of(new Spoke.Nixos(
                name,
                environment,
                members,
                written.address(),
                layers.labels(),
                layers.alloy(),
                layers.extraAlloy(),
                layers.expects()));
    }

    private List<Group> groups(ClusterName spoke, List<Name> names) {
        List<Group> members = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            lookup.find(
                            groups,
                            names.get(i),
                            Places.item(path(spoke) + ".groups", i),
                            "groups",
                            "reference/unknown-group",
                            spoke + " is in group '" + names.get(i) + "'")
                    .ifPresent(members::add);
        }
        return members;
    }

    private static String path(ClusterName name) {
        return Places.below("spokes", name.toString());
    }
}
