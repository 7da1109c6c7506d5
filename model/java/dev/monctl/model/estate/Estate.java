package dev.monctl.model.estate;

import dev.monctl.model.topology.Acceptance;
import dev.monctl.model.topology.Agent;
import dev.monctl.model.topology.Gitops;
import dev.monctl.model.topology.Hub;
import dev.monctl.model.topology.Mended;
import dev.monctl.model.topology.Metadata;
import dev.monctl.model.topology.Network;
import dev.monctl.model.topology.Places;
import dev.monctl.model.topology.ValuesFiles;
import java.util.List;

/**
 * The estate with nothing left to look up: defaults are in, every reference is an object.
 *
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
        List<Acceptance> accepted,
        ValuesFiles valuesFiles,
        Places places,
        Mended mended) {
    public Estate {
        stages = List.copyOf(stages);
        groups = List.copyOf(groups);
        spokes = List.copyOf(spokes);
        accepted = List.copyOf(accepted);
    }

    /** Every chart as it will be installed, with each set of values. */
    public List<Deployment> deployments() {
        return List.of(new Deployment(
                "charts/monitoring",
                "monitoring",
                hub.namespace().toString(),
                hub.kubernetesVersion().toString(),
                List.of(),
                null));
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
}
