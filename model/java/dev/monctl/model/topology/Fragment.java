package dev.monctl.model.topology;

import dev.monctl.model.unit.ClusterName;
import dev.monctl.model.unit.Name;
import java.util.Map;

/** A file of a fleet that the topology includes. */
public record Fragment(Map<Name, SpokeDefaults> groups, Map<ClusterName, Spoke> spokes) {
    public Fragment {
        groups = Ordered.copy(groups);
        spokes = Ordered.copy(spokes);
    }
}
