package dev.monctl.model.tailnet;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.Spoke;
import dev.monctl.model.topology.Destination;
import dev.monctl.model.unit.Cidr;
import dev.monctl.model.unit.ClusterName;
import dev.monctl.model.unit.ServerURL;
import dev.monctl.model.unit.TailnetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A cluster that Argo CD deploys to from elsewhere.
 *
 * @param address of the system in the tailnet
 * @param destination how Argo CD knows it
 * @param key of the destination in the topology
 */
public record Deployed(ClusterName cluster, TailnetAddress address, Destination destination, String key) {
    /** MagicDNS: what ends so is a device of some tailnet, called by the first label. */
    private static final String DEVICES = ".ts.net";

    /** All of an estate, the hub's included, but not the one that Argo CD runs on. */
    static List<Deployed> of(Estate estate) {
        List<Deployed> all = new ArrayList<>();
        all.add(new Deployed(
                estate.hub().cluster(), estate.hub().address(), estate.hub().destination(), "hub.destination"));
        for (Spoke.Kubernetes cluster : estate.clusters()) {
            String key = "spokes." + cluster.name() + ".destination";
            all.add(new Deployed(cluster.name(), cluster.address(), cluster.destination(), key));
        }
        all.removeIf(cluster -> cluster.destination().isOwnCluster());
        return List.copyOf(all);
    }

    /** Whether Argo CD knows it by name, so that it is not known here where its API server lies. */
    boolean isByName() {
        return destination.name() != null;
    }

    /** Whether its API server is at a name that only a name server could follow: nobody is asked here. */
    boolean isAtUnknownHost() {
        return server().filter(url -> url.address().isEmpty() && !isDevice(url)).isPresent();
    }

    /** Its API server, where that lies in the tailnet. */
    Optional<Edges.Server> inside(Cidr tailnet) {
        return server().flatMap(url -> address(url, tailnet).map(at -> new Edges.Server(cluster, url, at, path())));
    }

    private Optional<TailnetAddress> address(ServerURL url, Cidr tailnet) {
        if (isDevice(url)) {
            return Optional.of(address); // a name cannot stand in a rule
        }
        return url.address().filter(at -> tailnet.contains(at) || SecondAddresses.contain(at));
    }

    /** One that is called like the cluster. Others are their own devices, such as the API server proxy of Tailscale's operator. */
    private boolean isDevice(ServerURL url) {
        String host = url.host().toLowerCase(Locale.ROOT);
        return host.endsWith(DEVICES) && host.startsWith(cluster + ".");
    }

    private Optional<ServerURL> server() {
        return Optional.ofNullable(destination.server());
    }

    /** The host of its API server, for who is told of it. */
    public String host() {
        return server().map(ServerURL::host).orElseThrow();
    }

    /** The port of its API server where that is known; else the one that Kubernetes has by itself. */
    private int port() {
        return server().map(ServerURL::port).orElse(6443);
    }

    /** The address of its API server, where it is reached through the tailnet. */
    public String throughTailnet() {
        return "https://" + address.inURL() + ":" + port();
    }

    /** What Argo CD knows it by, as a key of the topology. */
    public String path() {
        return key + (isByName() ? ".name" : ".server");
    }
}
