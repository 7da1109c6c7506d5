package dev.monctl.model.topology;

import dev.monctl.model.unit.ClusterName;
import dev.monctl.model.unit.FileGlob;
import dev.monctl.model.unit.Name;
import java.util.List;
import java.util.Map;

/** The estate as its owner wrote it, with the schema's defaults filled in; names are not looked up yet. */
public record Topology(
        ApiVersion apiVersion,
        Kind kind,
        Metadata metadata,
        Network network,
        Secrets secrets,
        Gitops gitops,
        Hub hub,
        Alerting alerting,
        Agent agent,
        Map<Name, SpokeDefaults> stages,
        Map<Name, SpokeDefaults> groups,
        List<FileGlob> include,
        Map<ClusterName, Spoke> spokes,
        List<Acceptance> accepted) {
    public Topology {
        stages = Ordered.copy(stages);
        groups = Ordered.copy(groups);
        include = List.copyOf(include);
        spokes = Ordered.copy(spokes);
        accepted = List.copyOf(accepted);
    }
}
