package dev.monctl.model.judge;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.model.label.LabelSet;
import dev.monctl.model.topology.Places;
import dev.monctl.model.unit.LabelName;
import java.util.ArrayList;
import java.util.List;

/** Whether the labels by which alerts are put together are labels that an alert can have. */
final class GroupLabels implements Question {
    @Override
    public List<String> reads() {
        return List.of("alerting.groupBy", "spokes");
    }

    @Override
    public List<Finding> ask(Estate estate) {
        LabelSet known = estate.sentLabels().ofAlerts();
        List<LabelName> labels = estate.alerting().groupBy();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            String label = labels.get(i).toString();
            if (!known.contains(label)) {
                findings.add(unknown(estate, Places.item("alerting.groupBy", i), label, known));
            }
        }
        return findings;
    }

    /** A value that tells the spokes apart, as the label is meant to. */
    private static String example(Estate estate) {
        return estate.spokes().stream()
                .map(spoke -> spoke.name().toString())
                .findFirst()
                .orElse(estate.hub().cluster().toString());
    }

    private static Finding unknown(Estate estate, String path, String label, LabelSet known) {
        return Finding.warning(
                        "label/not-sent",
                        estate.places().of(path),
                        "alerts are grouped by '" + label + "', a label that no alert has",
                        "alerts that should be told apart by it come as one",
                        Suggestion.help(
                                label,
                                known.words(),
                                "remove it, or give the spokes such a label: labels: { " + label + ": "
                                        + example(estate) + " }"))
                .beside(estate.places().key("spokes"));
    }
}
