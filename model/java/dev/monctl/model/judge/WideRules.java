package dev.monctl.model.judge;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.hujson.HujsonValue;
import dev.monctl.model.tailnet.Devices;
import dev.monctl.model.tailnet.Edge;
import dev.monctl.model.tailnet.Edges;
import dev.monctl.model.tailnet.OwnersSections;
import dev.monctl.model.topology.BasePolicy;
import java.util.List;
import java.util.stream.Stream;

/** Whether a rule of the owner's opens the whole hub to the spokes: rules only add up, so a narrow one restricts nothing. */
final class WideRules implements Question {
    @Override
    public List<String> reads() {
        return List.of("network.tags", "network.acl");
    }

    @Override
    public List<Finding> ask(Estate estate) {
        BasePolicy policy = estate.basePolicy();
        if (policy == null) {
            return List.of();
        }
        Edge push = Edges.of(estate).pushes().get(0);
        Devices devices = Devices.of(estate);
        return OwnersSections.of(policy).rules().stream()
                .filter(rule -> rule.opensAll(push.source(), push.destination(), devices))
                .flatMap(rule -> Stream.ofNullable(rule.written()))
                .map(rule -> wide(policy, push, rule))
                .toList();
    }

    private static Finding wide(BasePolicy policy, Edge push, HujsonValue rule) {
        return Finding.warning(
                "network/wide-rule",
                policy.place(rule),
                "this rule opens every port of " + push.destination() + " to " + push.source() + ", which pushes to "
                        + push.needed() + " alone",
                "rules add up: a narrow one beside it restricts nothing; tests that it would break are left out",
                "narrow it, for example to the people that it is for: \"src\": [\"autogroup:member\"]");
    }
}
