package dev.monctl.model.judge;

import dev.monctl.model.estate.AlertRule;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.Spoke;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Words;
import java.util.List;

/**
 * Whether each spoke's heartbeat is expected by some alert. Agents push: one that is gone leaves no series that could tell, so
 * a spoke that nobody expects dies unseen.
 */
final class ExpectedSpokes implements Question {
    private static final String RULE = "alerting.rules.TailscaleConnectivityLost";

    @Override
    public List<String> reads() {
        return List.of(RULE, "alerting.rules.InstanceDown");
    }

    @Override
    public List<Finding> ask(Estate estate) {
        List<Spoke> unseen = estate.spokes().stream()
                .filter(spoke -> !estate.alerting().expects(spoke))
                .toList();
        return unseen.isEmpty() ? List.of() : List.of(unseen(estate, unseen));
    }

    private static Finding unseen(Estate estate, List<Spoke> unseen) {
        String names = Words.list(unseen.stream().map(Spoke::name).toList());
        AlertRule rule = estate.alerting().rule("TailscaleConnectivityLost");
        String why = rule.enabled() ? "is not about " + (unseen.size() == 1 ? "it" : "them") : "is switched off";
        return Finding.warning(
                        "alerting/spoke-not-expected",
                        estate.places().of(rule.enabled() ? RULE + ".spokes" : RULE + ".enabled"),
                        "nobody is told when " + names + " " + (unseen.size() == 1 ? "falls" : "fall")
                                + " silent: TailscaleConnectivityLost " + why,
                        "a spoke that is gone leaves no series by which any other alert could notice",
                        rule.enabled()
                                ? "add " + names + ", or remove the key: then it is about all spokes"
                                : "enabled: true, or accept it")
                .beside(estate.places().key("spokes." + unseen.get(0).name()));
    }
}
