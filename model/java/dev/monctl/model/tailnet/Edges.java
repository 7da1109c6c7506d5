package dev.monctl.model.tailnet;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.topology.AccessStyle;
import dev.monctl.model.topology.GrafanaExposure;
import dev.monctl.model.topology.Hub;
import dev.monctl.model.unit.Cidr;
import dev.monctl.model.unit.ClusterName;
import dev.monctl.model.unit.ServerURL;
import dev.monctl.model.unit.TailnetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All ways that an estate needs through the tailnet.
 *
 * @param pushes from the spokes to the hub
 * @param deployments from Argo CD to the API servers that lie in the tailnet
 * @param visits from people to Grafana
 */
public record Edges(List<Edge> pushes, List<Edge> deployments, List<Edge> visits) {
    public Edges {
        pushes = List.copyOf(pushes);
        deployments = List.copyOf(deployments);
        visits = List.copyOf(visits);
    }

    /** The edges of an estate, in the order of its topology. */
    public static Edges of(Estate estate) {
        return new Edges(List.of(push(estate)), deployments(estate), visits(estate));
    }

    /** Every one of them. */
    public List<Edge> all() {
        return Stream.of(pushes, deployments, visits).flatMap(List::stream).toList();
    }

    private static Edge push(Estate estate) {
        Hub hub = estate.hub();
        Ports ports = Ports.of((int) hub.endpoints().prometheus().port().number(), (int)
                hub.endpoints().loki().port().number());
        boolean asDocumented = estate.network().acl() == AccessStyle.AS_DOCUMENTED;
        return new Edge(
                Party.of(estate.network().tags().spoke()),
                Party.of(estate.network().tags().hub()),
                ports,
                asDocumented ? Ports.ALL : ports,
                null,
                null,
                "hub.exposure");
    }

    private static List<Edge> deployments(Estate estate) {
        Optional<Party> argoCD = argoCD(estate);
        List<Edge> edges = new ArrayList<>();
        argoCD.ifPresent(source -> servers(estate).forEach(server -> edges.add(deployment(source, server))));
        return edges;
    }

    private static Edge deployment(Party argoCD, Server server) {
        Edge edge = Edge.of(
                argoCD,
                Party.of(server.address()),
                Ports.of(server.url().port()),
                server.cluster().toString(),
                server.path());
        return server.isNamed() ? edge.to(server.url().host()) : edge;
    }

    /**
     * An API server that Argo CD reaches through the tailnet.
     *
     * @param address of the device that it is taken to be on
     * @param path its key in the topology
     */
    public record Server(ClusterName cluster, ServerURL url, TailnetAddress address, String path) {
        /** Whether the topology names the device, and not its address. */
        boolean isNamed() {
            return url.address().isEmpty();
        }
    }

    /** The API servers that lie in the tailnet, the hub's included. */
    public static List<Server> servers(Estate estate) {
        Cidr tailnet = estate.network().tailnet();
        return Deployed.of(estate).stream()
                .flatMap(cluster -> cluster.inside(tailnet).stream())
                .toList();
    }

    /** The clusters that Argo CD knows by name, the hub's included, but not the one it runs on. */
    public static List<Deployed> named(Estate estate) {
        return Deployed.of(estate).stream().filter(Deployed::isByName).toList();
    }

    /** The clusters whose API server is at a name of which it is not known whether it leads into the tailnet. */
    public static List<Deployed> elsewhere(Estate estate) {
        return Deployed.of(estate).stream().filter(Deployed::isAtUnknownHost).toList();
    }

    /** Where Argo CD runs, if that is known: on the tagged machine that the topology names, or on the hub. */
    public static Optional<Party> argoCD(Estate estate) {
        if (estate.gitops().argocd() != null) {
            return Optional.of(Party.of(estate.gitops().argocd().tag()));
        }
        return estate.hub().destination().isOwnCluster()
                ? Optional.of(Party.of(estate.network().tags().hub()))
                : Optional.empty();
    }

    private static List<Edge> visits(Estate estate) {
        if (estate.hub().grafana().exposure() == GrafanaExposure.NONE) {
            return List.of();
        }
        List<Edge> visits = new ArrayList<>();
        for (int i = 0; i < estate.network().people().size(); i++) {
            Party person = Party.of(estate.network().people().get(i));
            visits.add(Edge.of(
                    person,
                    Party.of(estate.network().tags().hub()),
                    Ports.of(estate.hub().grafana().port().value()),
                    person.text(),
                    "network.people[" + i + "]"));
        }
        return visits;
    }
}
