package dev.monctl.model.tailnet;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.Spoke;
import dev.monctl.model.topology.AccessStyle;
import dev.monctl.model.topology.Destination;
import dev.monctl.model.topology.GrafanaExposure;
import dev.monctl.model.topology.Hub;
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
                "hub.exposure");
    }

    private static List<Edge> deployments(Estate estate) {
        Optional<Party> argoCD = argoCD(estate);
        List<Edge> edges = new ArrayList<>();
        argoCD.ifPresent(source -> servers(estate)
                .forEach(server -> edges.add(Edge.of(
                        source,
                        Party.of(server.url().address().orElseThrow()),
                        Ports.of(server.url().port()),
                        server.cluster(),
                        server.path()))));
        return edges;
    }

    /**
     * An API server that Argo CD reaches through the tailnet.
     *
     * @param path its key in the topology
     */
    public record Server(String cluster, ServerURL url, String path) {}

    /** The API servers whose address lies in the tailnet, the hub's included. */
    public static List<Server> servers(Estate estate) {
        List<Server> servers = new ArrayList<>();
        add(servers, estate, estate.hub().cluster().toString(), estate.hub().destination(), "hub.destination.server");
        for (Spoke.Kubernetes cluster : estate.clusters()) {
            String path = "spokes." + cluster.name() + ".destination.server";
            add(servers, estate, cluster.name().toString(), cluster.destination(), path);
        }
        return servers;
    }

    private static void add(List<Server> servers, Estate estate, String cluster, Destination destination, String path) {
        ServerURL url = destination.server();
        if (url != null
                && url.address().filter(estate.network().tailnet()::contains).isPresent()) {
            servers.add(new Server(cluster, url, path));
        }
    }

    /**
     * A cluster that Argo CD knows by name, so that it is not known here where its API server lies.
     *
     * @param address of the system in the tailnet
     * @param path its key in the topology
     */
    public record Named(ClusterName cluster, TailnetAddress address, String path) {}

    /** The clusters that Argo CD knows by name, the hub's included, but not the one it runs on. */
    public static List<Named> named(Estate estate) {
        List<Named> named = new ArrayList<>();
        Hub hub = estate.hub();
        if (isElsewhereByName(hub.destination())) {
            named.add(new Named(hub.cluster(), hub.address(), "hub.destination.name"));
        }
        estate.clusters().stream()
                .filter(cluster -> isElsewhereByName(cluster.destination()))
                .map(cluster ->
                        new Named(cluster.name(), cluster.address(), "spokes." + cluster.name() + ".destination.name"))
                .forEach(named::add);
        return named;
    }

    private static boolean isElsewhereByName(Destination destination) {
        return destination.name() != null && !destination.isOwnCluster();
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
