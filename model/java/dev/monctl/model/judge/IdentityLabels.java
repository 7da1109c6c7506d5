package dev.monctl.model.judge;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.topology.Places;
import dev.monctl.model.topology.SpokeDefaults;
import dev.monctl.model.unit.LabelName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Whether a label of the owner's has the name of one that the agents set themselves. */
final class IdentityLabels implements Question {
    private static final Set<String> OF_THE_SPOKE = Set.of("cluster", "environment");
    private static final Set<String> OF_THE_SERIES = Set.of("job", "instance", "node", "namespace", "pod", "container");

    @Override
    public List<Finding> ask(Estate estate) {
        List<Finding> findings = new ArrayList<>();
        estate.stages().forEach(stage -> ask(estate, "stages", stage.name(), labels(stage.values()), findings));
        estate.groups().forEach(group -> ask(estate, "groups", group.name(), labels(group.values()), findings));
        estate.spokes()
                .forEach(spoke ->
                        ask(estate, "spokes", spoke.name(), spoke.labels().keySet(), findings));
        return findings;
    }

    private static Collection<LabelName> labels(SpokeDefaults values) {
        return values.labels().keySet();
    }

    private static void ask(
            Estate estate, String table, Object name, Collection<LabelName> labels, List<Finding> findings) {
        for (LabelName label : labels) {
            String path = Places.below(Places.below(table, name.toString()) + ".labels", label.toString());
            boolean isTaken = OF_THE_SPOKE.contains(label.toString()) || OF_THE_SERIES.contains(label.toString());
            // A spoke has the labels of its groups, too, which have their own finding.
            if (isTaken && estate.places().isWritten(path)) {
                findings.add(taken(estate, label.toString(), path));
            }
        }
    }

    private static Finding taken(Estate estate, String label, String path) {
        String whose = OF_THE_SPOKE.contains(label) ? "is set for each spoke" : "says where a series comes from";
        return Finding.error(
                "reference/label-taken",
                estate.places().key(path),
                "'" + label + "' is no label of your own: it " + whose,
                "rename it, such as region or team");
    }
}
