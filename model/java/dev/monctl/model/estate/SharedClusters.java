package dev.monctl.model.estate;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.topology.Destination;
import dev.monctl.model.topology.Hub;
import dev.monctl.model.topology.TopologyReading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether two systems lie on one cluster: their releases would undo each other, or one node would be counted twice. */
final class SharedClusters {
    private SharedClusters() {}

    /** A site by its name, where its destination stands, and the destination. */
    private record Site(String called, String path, Destination destination) {}

    static List<Finding> findings(TopologyReading reading, Hub hub, List<Spoke> spokes) {
        List<Site> sites = new ArrayList<>();
        sites.add(new Site("the hub", "hub.destination", hub.destination()));
        for (Spoke spoke : spokes) {
            if (spoke instanceof Spoke.Kubernetes cluster) {
                String path = "spokes." + cluster.name() + ".destination";
                sites.add(new Site(cluster.name().toString(), path, cluster.destination()));
            }
        }
        sites.removeIf(site -> !reading.mended().isIntact(site.path()));

        Map<String, Site> seen = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Site site : sites) {
            Site other = seen.putIfAbsent(site.destination().cluster(), site);
            if (other != null) {
                findings.add(shared(reading, site, other));
            }
        }
        return findings;
    }

    private static Finding shared(TopologyReading reading, Site site, Site other) {
        return Finding.error(
                        "reference/shared-cluster",
                        place(reading, site),
                        site.called() + " would be deployed to the cluster of " + other.called(),
                        "give it the destination of its own cluster (argocd cluster list), or remove "
                                + (other.called().equals("the hub")
                                        ? "it: the hub watches its own cluster"
                                        : "one of them"))
                .beside(place(reading, other));
    }

    private static Place place(TopologyReading reading, Site site) {
        return reading.places().of(site.path() + (site.destination().server() == null ? ".name" : ".server"));
    }
}
