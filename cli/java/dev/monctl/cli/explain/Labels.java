package dev.monctl.cli.explain;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.Spoke;
import dev.monctl.model.label.SentLabels;
import dev.monctl.model.topology.Places;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Labels of metrics, logs and alerts: who writes each, with which value, and who reads it. */
public final class Labels implements Subject {
    private final Rendered rendered;
    private final SentLabels sent;

    public Labels(Rendered rendered) {
        this.rendered = rendered;
        this.sent = rendered.estate().sentLabels();
    }

    @Override
    public Collection<String> names() {
        return sent.names();
    }

    @Override
    public Optional<Explanation> explain(String thing) {
        return names().contains(thing) ? Optional.of(explanation(thing)) : Optional.empty();
    }

    private Explanation explanation(String label) {
        List<SentLabels.Writer> writers = SentLabels.writers(label);
        if (writers.isEmpty()) {
            writers = List.of(SentLabels.writerOfIdentity());
        }
        Explanation explanation = Explanation.of(Explanation.Kind.LABEL, label)
                .with(new Fact.Items(
                        "writers", writers.stream().map(SentLabels.Writer::who).toList()));
        List<String> metrics =
                writers.stream().flatMap(writer -> writer.metrics().stream()).toList();
        if (!metrics.isEmpty()) {
            explanation = explanation.with(new Fact.Items("metrics", metrics));
        }
        List<List<String>> values = values(label);
        if (!values.isEmpty()) {
            explanation =
                    explanation.with(new Fact.Table("values", List.of("system", "value", "key", "place"), values));
        }
        List<List<String>> readers = new LabelReaders(rendered).of(label);
        return readers.isEmpty()
                ? explanation.with("readers", "nobody: no rule, route or dashboard names it")
                : explanation.with(new Fact.Table("readers", List.of("reader", "file", "lines"), readers));
    }

    /** What the label is on each system, where the topology says so. */
    private List<List<String>> values(String label) {
        Estate estate = rendered.estate();
        List<List<String>> rows = new ArrayList<>();
        String hub = estate.hub().cluster().toString();
        Map<String, String> ofHub = new TreeMap<>();
        ofHub.put("cluster", hub);
        ofHub.put("environment", estate.hub().environment().toString());
        if (ofHub.containsKey(label)) {
            rows.add(row(hub, String.valueOf(ofHub.get(label)), "hub." + label));
        }
        for (Spoke spoke : estate.spokes()) {
            String value = spoke.identity().get(label);
            if (value != null) {
                rows.add(row(spoke.name().toString(), value, key(spoke, label)));
            }
        }
        return rows;
    }

    private String key(Spoke spoke, String label) {
        String own = Places.below("spokes", spoke.name().toString());
        if (label.equals("cluster")) {
            return own;
        }
        String key = label.equals("environment") ? own + ".environment" : Places.below(own + ".labels", label);
        // Else a stage, a group or the agent has it, whose order only the resolver knows.
        return rendered.estate().places().isWritten(key) ? key : own;
    }

    private List<String> row(String system, String value, String key) {
        return List.of(system, value, key, rendered.estate().places().key(key).toString());
    }
}
