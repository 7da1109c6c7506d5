package dev.monctl.model.estate;

import static java.util.Objects.requireNonNull;

import dev.monctl.model.topology.Agent;
import dev.monctl.model.topology.ComponentOverride;
import dev.monctl.model.topology.Places;
import dev.monctl.model.topology.SpokeDefaults;
import dev.monctl.model.topology.Topology;
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
    private final Agent agent;
    private final Map<String, Stage> stages = new LinkedHashMap<>();
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Lookup lookup;

    SpokeResolver(Topology topology, Lookup lookup) {
        this.agent = topology.agent();
        topology.stages().forEach((name, values) -> stages.put(name.toString(), stage(name, values)));
        topology.groups().forEach((name, values) -> groups.put(name.toString(), new Group(name, values)));
        this.lookup = lookup;
    }

    private Stage stage(Name name, SpokeDefaults values) {
        return new Stage(name, values, AgentValues.ofStage(Layers.of(agent), stageLayers(name, values)));
    }

    private Layers stageLayers(Name name, SpokeDefaults values) {
        return Layers.of(agent).in(LabelValue.parse(name.toString())).over(values);
    }

    List<Stage> stages() {
        return List.copyOf(stages.values());
    }

    List<Group> groups() {
        return List.copyOf(groups.values());
    }

    /** Empty where a reference is unknown, which has its finding. */
    Optional<? extends Spoke> resolve(ClusterName name, dev.monctl.model.topology.Spoke written) {
        return written instanceof dev.monctl.model.topology.Spoke.Kubernetes cluster
                ? cluster(name, cluster)
                : machine(name, (dev.monctl.model.topology.Spoke.Nixos) written);
    }

    private Optional<Spoke.Kubernetes> cluster(ClusterName name, dev.monctl.model.topology.Spoke.Kubernetes written) {
        String path = path(name);
        List<Group> members = groups(name, written.groups());
        Optional<Stage> stage = lookup.find(
                stages,
                written.stage(),
                path + ".stage",
                "stages",
                "reference/unknown-stage",
                name + " is in stage '" + written.stage() + "'");
        return stage.map(found -> {
            Layers ofStage = stageLayers(found.name(), found.values());
            Layers layers = ofStage.overAll(members)
                    .over(new SpokeDefaults(
                            written.environment(),
                            written.kubernetesVersion(),
                            written.labels(),
                            written.alloy(),
                            written.kubeStateMetrics(),
                            written.extraAlloy(),
                            written.expects()));
            return new Spoke.Kubernetes(
                    name,
                    found,
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
                    AgentValues.ofCluster(name, ofStage, layers));
        });
    }

    private Optional<Spoke.Nixos> machine(ClusterName name, dev.monctl.model.topology.Spoke.Nixos written) {
        List<Group> members = groups(name, written.groups());
        Layers layers = Layers.of(agent)
                .overAll(members)
                .over(new SpokeDefaults(
                        written.environment(),
                        null,
                        written.labels(),
                        written.alloy(),
                        ComponentOverride.NONE,
                        written.extraAlloy(),
                        written.expects()));
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
