package dev.monctl.model.judge;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.Spoke;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.topology.Destination;
import dev.monctl.model.unit.TailnetAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether Argo CD would reach a cluster at the address of another system: most likely somebody copied the line. */
final class ServersOfOthers implements Question {
    @Override
    public List<Finding> ask(Estate estate) {
        Map<String, TailnetAddress> addresses = new LinkedHashMap<>();
        addresses.put("hub", estate.hub().address());
        estate.spokes().forEach(spoke -> addresses.put("spokes." + spoke.name(), spoke.address()));
        addresses.keySet().removeIf(system -> !estate.mended().isIntact(system + ".address"));

        List<Finding> findings = new ArrayList<>();
        findings.addAll(ask(estate, "hub", estate.hub().destination(), addresses));
        for (Spoke.Kubernetes cluster : estate.clusters()) {
            findings.addAll(ask(estate, "spokes." + cluster.name(), cluster.destination(), addresses));
        }
        return findings;
    }

    private static List<Finding> ask(
            Estate estate, String system, Destination destination, Map<String, TailnetAddress> addresses) {
        String path = system + ".destination.server";
        if (destination.server() == null || destination.server().address().isEmpty()) {
            return List.of();
        }
        TailnetAddress server = destination.server().address().get();
        TailnetAddress own = addresses.get(system);
        if (!estate.mended().isIntact(path) || (own != null && own.isSame(server))) {
            return List.of();
        }
        return addresses.entrySet().stream()
                .filter(other -> other.getValue().isSame(server))
                .limit(1)
                .map(other -> Finding.warning(
                                "network/server-of-another",
                                estate.places().of(path),
                                "the API server of " + called(system) + " is at " + server + ", the address of "
                                        + called(other.getKey()),
                                "what is meant for one cluster would be deployed to the other",
                                "write the address of " + called(system)
                                        + (own == null ? "" : ", for example https://" + own.inURL() + ":6443")
                                        + "; accept this where a proxy stands there")
                        .beside(estate.places().of(other.getKey() + ".address")))
                .toList();
    }

    private static String called(String system) {
        return system.equals("hub") ? "the hub" : system.substring("spokes.".length());
    }
}
