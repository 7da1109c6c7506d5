package dev.monctl.validation.estate.label;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.label.LabelSet;
import dev.monctl.model.label.SentLabels;
import dev.monctl.model.output.OutputTree;
import dev.monctl.validation.estate.rule.RuleFile;
import dev.monctl.validation.kubernetes.RenderedObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether anything on the hub names a label that no system of the estate sends. */
public final class Labels {
    private final OutputTree tree;
    private final List<RuleFile> rules;
    private final List<RenderedObject> hub;
    private final Place senders;

    /**
     * What an estate's hub reads.
     *
     * @param hub what its chart renders
     * @param senders where the topology has the systems that send labels
     */
    public Labels(OutputTree tree, List<RuleFile> rules, List<RenderedObject> hub, Place senders) {
        this.senders = senders;
        this.tree = tree;
        this.rules = List.copyOf(rules);
        this.hub = List.copyOf(hub);
    }

    /**
     * What there is to complain about.
     *
     * @param grouping labels for grouping that the topology names, where they are complained of already
     */
    public List<Finding> judge(SentLabels sent, Set<String> grouping) {
        QueryLabels labels = new QueryLabels(sent);
        List<Finding> findings = new ArrayList<>();
        rules.forEach(file -> findings.addAll(new RuleLabels(labels).judge(file)));
        findings.addAll(new RouteLabels(ofAlerts(sent), grouping).judge(tree));
        findings.addAll(new DashboardLabels(labels).judge(tree));
        findings.addAll(new DataSourceLabels(sent.ofLogs()).judge(hub));
        return findings.stream().map(finding -> finding.beside(senders)).toList();
    }

    private LabelSet ofAlerts(SentLabels sent) {
        List<String> added = rules.stream()
                .flatMap(file -> file.rules().stream())
                .flatMap(rule -> rule.labels().stream())
                .toList();
        return sent.ofAlerts().and(added);
    }
}
