package dev.monctl.model.judge;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.tailnet.Devices;
import dev.monctl.model.tailnet.Edge;
import dev.monctl.model.tailnet.Edges;
import dev.monctl.model.tailnet.OwnersSections;
import dev.monctl.model.topology.BasePolicy;
import java.util.List;

/** Whether a test of the owner's expects closed what the estate needs open: Tailscale would refuse the merged policy. */
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
        List<Edge> edges = Edges.of(estate).all();
        return OwnersSections.of(policy).denials().stream()
                .flatMap(denial -> edges.stream()
                        .filter(edge -> denial.contradicts(edge, devices))
                        .limit(1)
                        .map(edge -> contradiction(estate, policy, denial, edge)))
                .toList();
    }

    private static Finding contradiction(Estate estate, BasePolicy policy, OwnersSections.Denial denial, Edge edge) {
        return Finding.error(
                "network/test-denies-need",
                policy.place(denial.target()),
                "a test wants " + denial.target().text() + " closed to " + denial.source()
                        + ", but the estate opens it to " + edge.source() + ", as " + edge.path() + " says ("
                        + estate.places().of(edge.path()) + ")",
                "remove the entry from the test, or change " + edge.path());
    }
}
