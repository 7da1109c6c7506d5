package dev.monctl.model.tailnet;

import dev.monctl.model.estate.Estate;
import java.util.ArrayList;
import java.util.List;

/**
 * Tests of the policy, from the same edges as its rules: what must be open, and which neighbours must not be. A neighbour that
 * some rule may open is left out, since the test would make Tailscale refuse the whole policy; an owner's rule that opens more
 * than it should has its own finding.
 */
final class PolicyTests {
    private static final int SSH = 22;
    private static final int KUBERNETES = 6443;

    private final Edges edges;
    private final Reach reach;
    private final boolean hubDeploys;
    private final Party hub;
    private final Party spoke;
    private final int grafana;
    private final int alloy;

    private PolicyTests(Estate estate, Edges edges) {
        this.edges = edges;
        this.reach = Reach.of(estate, edges);
        this.hub = Party.of(estate.network().tags().hub());
        this.spoke = Party.of(estate.network().tags().spoke());
        this.hubDeploys = Edges.argoCD(estate).filter(hub::equals).isPresent();
        this.grafana = estate.hub().grafana().port().value();
        this.alloy = estate.agent().httpPort().value();
    }

    static List<PolicyTest> of(Estate estate, Edges edges) {
        return new PolicyTests(estate, edges).all();
    }

    /** A port of somebody who must not be reached. */
    private record Neighbour(Party host, int port) {}

    private List<PolicyTest> all() {
        List<PolicyTest> tests = new ArrayList<>();
        edges.pushes().forEach(push -> tests.add(test(push, besideThePush())));
        PolicyTest ofTheHub = new PolicyTest(hub, List.of(), closed(hub, besideTheHub()));
        if (!ofTheHub.deny().isEmpty()) {
            tests.add(ofTheHub);
        }
        edges.deployments().forEach(way -> tests.add(test(way, List.of(new Neighbour(way.destination(), SSH)))));
        edges.visits().stream()
                .filter(visit -> !visit.source().isAutogroup()) // Tailscale's tests know no autogroups
                .forEach(visit -> tests.add(test(visit, besideTheVisit())));
        return tests;
    }

    private List<Neighbour> besideThePush() {
        return List.of(
                new Neighbour(hub, SSH),
                new Neighbour(hub, KUBERNETES),
                new Neighbour(hub, grafana),
                new Neighbour(spoke, SSH),
                new Neighbour(spoke, alloy));
    }

    /** Where Argo CD runs on the hub, any spoke's API server may be open to it: so no spoke that comes or goes changes this. */
    private List<Neighbour> besideTheHub() {
        List<Neighbour> neighbours = new ArrayList<>(List.of(new Neighbour(spoke, SSH), new Neighbour(spoke, alloy)));
        if (!hubDeploys) {
            neighbours.add(new Neighbour(spoke, KUBERNETES));
        }
        return neighbours;
    }

    private List<Neighbour> besideTheVisit() {
        int receiver = edges.pushes().get(0).needed().each().get(0);
        return List.of(
                new Neighbour(hub, SSH),
                new Neighbour(hub, KUBERNETES),
                new Neighbour(hub, receiver),
                new Neighbour(spoke, alloy));
    }

    private PolicyTest test(Edge edge, List<Neighbour> neighbours) {
        return new PolicyTest(edge.source(), edge.targets(), closed(edge.source(), neighbours));
    }

    private List<String> closed(Party source, List<Neighbour> neighbours) {
        return neighbours.stream()
                .filter(neighbour -> !reach.isOpen(source, neighbour.host(), neighbour.port()))
                .map(neighbour -> neighbour.host().with(neighbour.port()))
                .distinct()
                .toList();
    }
}
