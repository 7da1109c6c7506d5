package dev.monctl.model.estate;

import dev.monctl.model.label.SentLabels;
import dev.monctl.model.output.OutputPaths;
import dev.monctl.model.topology.Acceptance;
import dev.monctl.model.topology.Agent;
import dev.monctl.model.topology.BasePolicy;
import dev.monctl.model.topology.Gitops;
import dev.monctl.model.topology.Hub;
import dev.monctl.model.topology.Mended;
import dev.monctl.model.topology.Metadata;
import dev.monctl.model.topology.Network;
import dev.monctl.model.topology.Ordered;
import dev.monctl.model.topology.Places;
import dev.monctl.model.topology.ValuesFiles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The estate with nothing left to look up: defaults are in, every reference is an object.
 *
 * @param basePolicy the owner's policy of the tailnet; null where there is none to merge into
 * @param chartArchives of the published charts that the agent takes: file name to bytes; empty where it takes none
 * @param agentExtraAlloy Alloy configuration of the owner's that every spoke has: file name to text
 * @param hubExtraAlloy the same for the hub's own
 * @param dashboards files of the owner's with a dashboard each
 * @param extraRules files of the owner's with groups of rules
 * @param mended where it does not hold what its author wrote; empty in an estate that may be rendered
 */
public record Estate(
        Metadata metadata,
        Network network,
        Secrets secrets,
        Gitops gitops,
        Hub hub,
        Alerting alerting,
        Agent agent,
        List<Stage> stages,
        List<Group> groups,
        List<Spoke> spokes,
        Map<String, String> agentExtraAlloy,
        List<AlloyFile> hubExtraAlloy,
        List<ChartFile> dashboards,
        List<ChartFile> extraRules,
        List<Acceptance> accepted,
        ValuesFiles valuesFiles,
        @Nullable BasePolicy basePolicy,
        Map<String, byte[]> chartArchives,
        Places places,
        Mended mended) {
    public Estate {
        stages = List.copyOf(stages);
        groups = List.copyOf(groups);
        spokes = List.copyOf(spokes);
        agentExtraAlloy = Ordered.copy(agentExtraAlloy);
        hubExtraAlloy = List.copyOf(hubExtraAlloy);
        dashboards = List.copyOf(dashboards);
        extraRules = List.copyOf(extraRules);
        accepted = List.copyOf(accepted);
        chartArchives = Collections.unmodifiableSortedMap(new TreeMap<>(chartArchives));
    }

    /** Whether the owner's policy is not known, though the topology names one: it could not be read. */
    public boolean isPolicyUnread() {
        return network.policy() != null && basePolicy == null;
    }

    /** Every chart as it will be installed, with each set of values. */
    public List<Deployment> deployments() {
        return Stream.concat(Stream.of(hubDeployment()), clusters().stream().map(this::deployment))
                .toList();
    }

    /** The hub's chart as it will be installed. */
    public Deployment hubDeployment() {
        return new Deployment(
                OutputPaths.HUB_CHART,
                "monitoring",
                hub.namespace().toString(),
                hub.kubernetesVersion().toString(),
                List.of(),
                null);
    }

    /** The agent's chart as a cluster gets it: its stage's values file, then its own file or the values in its Application. */
    public Deployment deployment(Spoke.Kubernetes cluster) {
        List<String> files = new ArrayList<>();
        files.add(OutputPaths.AGENT_CHART + "/"
                + ValuesFiles.ofStage(cluster.stage().name()));
        if (cluster.hasValuesFile()) {
            files.add(OutputPaths.AGENT_CHART + "/" + ValuesFiles.ofCluster(cluster.name()));
        }
        return new Deployment(
                OutputPaths.AGENT_CHART,
                "monitoring-agent",
                agent.namespace().toString(),
                cluster.kubernetesVersion().toString(),
                files,
                cluster.hasValuesFile() ? null : cluster.layer().json(),
                List.of(cluster.stage().layer(), cluster.layer()));
    }

    /** The spokes that are Kubernetes clusters. */
    public List<Spoke.Kubernetes> clusters() {
        return spokes.stream()
                .filter(Spoke.Kubernetes.class::isInstance)
                .map(Spoke.Kubernetes.class::cast)
                .toList();
    }

    /** The spokes that are NixOS machines. */
    public List<Spoke.Nixos> machines() {
        return spokes.stream()
                .filter(Spoke.Nixos.class::isInstance)
                .map(Spoke.Nixos.class::cast)
                .toList();
    }

    /** Every file with Alloy configuration of the owner's that something is rendered with. */
    public List<AlloyFile> alloyFiles() {
        List<AlloyFile> files = hubExtraAlloy;
        for (Spoke spoke : spokes) {
            files = AlloyFiles.both(files, spoke.extraAlloy());
        }
        return files;
    }

    /** Every file of the owner's that lies in the hub's chart as it is. */
    public List<ChartFile> chartFiles() {
        return Stream.concat(dashboards.stream(), extraRules.stream()).toList();
    }

    /** The labels that metrics, logs and alerts of this estate have. */
    public SentLabels sentLabels() {
        Set<String> identity = new TreeSet<>();
        spokes.forEach(spoke -> spoke.labels().keySet().forEach(label -> identity.add(label.toString())));
        return SentLabels.with(identity);
    }

    /** Each item of 1Password that the hub or the agents use: its path, and the labels of its fields. */
    public Map<String, Set<String>> secretItems() {
        Map<String, Set<String>> items = new LinkedHashMap<>();
        Set<String> ofHub = items.computeIfAbsent(secrets.onePassword().itemPath(), path -> new TreeSet<>());
        secrets.onePassword()
                .fields()
                .values()
                .forEach(field -> ofHub.add(field.key().toString()));
        if (agent.secrets() != null) {
            var item = agent.secrets().onePassword();
            Set<String> ofAgents = items.computeIfAbsent(item.itemPath(), path -> new TreeSet<>());
            item.fields().values().forEach(key -> ofAgents.add(key.toString()));
        }
        return items;
    }
}
