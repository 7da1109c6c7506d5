package dev.monctl.model.judge;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.Spoke;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Words;
import dev.monctl.model.topology.ExposureMode;
import dev.monctl.model.topology.HostNames;
import dev.monctl.model.topology.Places;
import java.util.List;

/**
 * Whether clusters deliver to names of the tailnet. A machine in the tailnet knows them, a pod does not: it asks its cluster's DNS,
 * to which Tailscale's operator brings the names of its own proxies in that cluster at most.
 */
final class NamesInPods implements Question {
    @Override
    public List<String> reads() {
        return List.of("hub.exposure");
    }

    @Override
    public List<Finding> ask(Estate estate) {
        List<Spoke.Kubernetes> clusters = estate.clusters();
        if (estate.hub().exposure().mode() != ExposureMode.TAILSCALE_OPERATOR || clusters.isEmpty()) {
            return List.of();
        }
        HostNames names = estate.hub().exposure().hostnames();
        String first = Places.below("spokes", clusters.get(0).name().toString());
        return List.of(Finding.warning(
                        "network/name-in-pods",
                        estate.places().of("hub.exposure.mode"),
                        "pods of "
                                + Words.list(clusters.stream().map(Spoke::name).toList()) + " deliver to "
                                + names.prometheus() + " and " + names.loki()
                                + ", which are names of the tailnet: a cluster's own DNS does not know them",
                        "a name that is not found gets neither metrics nor logs, and only the hub's alerts tell",
                        "make Services of these names in the namespace "
                                + estate.agent().namespace()
                                + " of each, as examples/exposure-tailscale-operator has it, and accept this; or write"
                                + " hostPort")
                .beside(estate.places().key(first)));
    }
}
