package dev.monctl.validation.estate;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.label.SentLabels;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.unit.LabelName;
import dev.monctl.validation.alloy.source.AlloyTexts;
import dev.monctl.validation.estate.label.Labels;
import dev.monctl.validation.estate.push.PushPath;
import dev.monctl.validation.estate.push.TailnetTests;
import dev.monctl.validation.estate.rule.CatalogueAlerts;
import dev.monctl.validation.estate.rule.Expectations;
import dev.monctl.validation.estate.rule.KeptCluster;
import dev.monctl.validation.estate.rule.RuleFile;
import dev.monctl.validation.estate.rule.RuleIdentities;
import dev.monctl.validation.estate.rule.RuleLabels;
import dev.monctl.validation.estate.secret.AgentSecrets;
import dev.monctl.validation.estate.sender.HubIdentity;
import dev.monctl.validation.estate.sender.Identities;
import dev.monctl.validation.estate.sender.Sender;
import dev.monctl.validation.kubernetes.RenderedDeployment;
import dev.monctl.validation.kubernetes.RenderedObject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether the parts of an estate fit together: what needs all of them at once to be seen. */
public final class Fit {
    private Fit() {}

    /**
     * What does not fit, each with both places.
     *
     * @param rendered what the estate's deployments render
     * @param alloy reads the configurations of the spokes
     */
    public static List<Finding> judge(
            OutputTree tree, Estate estate, List<RuleFile> rules, List<RenderedDeployment> rendered, AlloyTexts alloy) {
        List<RenderedObject> hub = hub(estate, rendered);
        List<Sender> senders = Sender.of(estate, tree, rendered, alloy);
        Set<String> identity = identity(estate, senders);
        List<Finding> findings = new ArrayList<>();
        if (!hub.isEmpty()) { // a chart that does not render says so itself
            findings.addAll(PushPath.judge(tree, estate, senders, hub));
        }
        findings.addAll(TailnetTests.judge(tree, estate));
        findings.addAll(Identities.judge(estate, senders));
        findings.addAll(AgentSecrets.judge(estate, senders));
        findings.addAll(Expectations.judge(estate, rules, senders));
        findings.addAll(KeptCluster.judge(rules));
        findings.addAll(RuleIdentities.judge(estate, rules));
        findings.addAll(CatalogueAlerts.judge(estate, rules));
        findings.addAll(RuleLabels.judge(estate, rules, identity));
        findings.addAll(HubIdentity.judge(estate, hub));
        Labels labels = new Labels(tree, rules, hub, estate.places().key("spokes"));
        findings.addAll(labels.judge(SentLabels.with(identity), grouping(estate)));
        return findings;
    }

    private static List<RenderedObject> hub(Estate estate, List<RenderedDeployment> rendered) {
        Deployment deployment = estate.hubDeployment();
        return rendered.stream()
                .filter(each -> each.deployment().equals(deployment))
                .findFirst()
                .map(RenderedDeployment::objects)
                .orElse(List.of());
    }

    /** What the spokes really write on everything; of one that cannot be read, what the topology says. */
    private static Set<String> identity(Estate estate, List<Sender> senders) {
        Set<String> labels = new LinkedHashSet<>();
        senders.forEach(sender -> sender.deliveries()
                .forEach(delivery -> labels.addAll(delivery.identity().keySet())));
        boolean isAllRead = senders.size() == estate.spokes().size()
                && senders.stream().allMatch(sender -> sender.unreadable().isEmpty());
        if (!isAllRead) {
            estate.spokes().forEach(spoke -> labels.addAll(spoke.identity().keySet()));
        }
        return labels;
    }

    private static Set<String> grouping(Estate estate) {
        return estate.alerting().groupBy().stream().map(LabelName::toString).collect(Collectors.toSet());
    }
}
