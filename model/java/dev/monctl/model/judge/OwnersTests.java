package dev.monctl.model.judge;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.tailnet.Devices;
import dev.monctl.model.tailnet.Edge;
import dev.monctl.model.tailnet.Edges;
import dev.monctl.model.tailnet.Expectation;
import dev.monctl.model.tailnet.OwnersSections;
import dev.monctl.model.tailnet.Reach;
import dev.monctl.model.topology.BasePolicy;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a test of the owner's expects closed what the estate needs open, or open what no rule opens: Tailscale would refuse
 * the merged policy.
 */
final class OwnersTests implements Question {
    @Override
    public List<String> reads() {
        return List.of("network.tags", "hub.exposure", "network.people");
    }

    @Override
    public List<Finding> ask(Estate estate) {
        BasePolicy policy = estate.basePolicy();
        if (policy == null) {
            return List.of();
        }
        Devices devices = Devices.of(estate);
        Edges edges = Edges.of(estate);
        OwnersSections sections = OwnersSections.of(policy);
        List<Finding> findings = new ArrayList<>();
        for (Expectation denial : sections.denials()) {
            edges.all().stream()
                    .filter(edge -> denial.contradicts(edge, devices))
                    .limit(1)
                    .forEach(edge -> findings.add(contradiction(estate, policy, denial, edge)));
        }
        Reach reach = Reach.of(estate, edges);
        sections.acceptances().stream()
                .filter(open -> !reach.isOpen(open.source(), open.host(), open.port()))
                .forEach(open -> findings.add(closed(policy, open)));
        return findings;
    }

    private static Finding closed(BasePolicy policy, Expectation open) {
        return Finding.error(
                "network/test-without-rule",
                policy.place(open.target()),
                "a test wants " + open.target().text() + " open to " + open.source() + ", but no rule opens it",
                "remove the entry from the test, or add a rule that opens it");
    }

    private static Finding contradiction(Estate estate, BasePolicy policy, Expectation denial, Edge edge) {
        return Finding.error(
                "network/test-denies-need",
                policy.place(denial.target()),
                "a test wants " + denial.target().text() + " closed to " + denial.source()
                        + ", but the estate opens it to " + edge.source() + ", as " + edge.path() + " says ("
                        + estate.places().of(edge.path()) + ")",
                "remove the entry from the test, or change " + edge.path());
    }
}
