package dev.monctl.model.judge;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.Spoke;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.finding.Words;
import dev.monctl.model.topology.ValuesFiles;
import dev.monctl.model.unit.ClusterName;
import dev.monctl.model.values.Claim;
import dev.monctl.model.values.Provenance;
import dev.monctl.model.values.ValuePath;
import dev.monctl.model.values.ValuesLayer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether Alloy shares the network of its node while its HTTP server listens at more than the loopback: no NetworkPolicy holds
 * there. The published chart is not asked, since its probes could not reach a server that listens there.
 */
final class OpenAlloyServer implements Question {
    private static final ValuePath HOST_NETWORK = new ValuePath(List.of("alloy", "controller", "hostNetwork"));
    private static final ValuePath LISTEN_ADDRESS = new ValuePath(List.of("alloy", "alloy", "listenAddr"));
    private static final Pattern LOOPBACK = Pattern.compile("127\\..*|\\[?::1]?");

    /** Where the chart itself has it listen. */
    private static final String EVERYWHERE = "0.0.0.0";

    /**
     * Values that open it; clusters that share a file have them in common.
     *
     * @param network where somebody gives it the node's network
     * @param listening where somebody says the address; null where that is the chart
     */
    private record Opening(
            Place network, String address, @Nullable Place listening) {}

    @Override
    public List<String> reads() {
        return List.of("agent.charts", "agent.httpPort");
    }

    @Override
    public List<Finding> ask(Estate estate) {
        if (!estate.agent().charts().isVendored()) {
            return List.of();
        }
        Map<Opening, List<ClusterName>> open = new LinkedHashMap<>();
        for (Spoke.Kubernetes cluster : estate.clusters()) {
            opening(cluster)
                    .ifPresent(opening -> open.computeIfAbsent(opening, first -> new ArrayList<>())
                            .add(cluster.name()));
        }
        return open.entrySet().stream()
                .map(each -> finding(estate, each.getKey(), each.getValue()))
                .toList();
    }

    private static Optional<Opening> opening(Spoke.Kubernetes cluster) {
        Optional<Claim> network = given(cluster, HOST_NETWORK)
                .filter(claim -> Boolean.TRUE.equals(claim.value().plain()));
        Optional<Claim> address = given(cluster, LISTEN_ADDRESS);
        String listens =
                address.map(claim -> String.valueOf(claim.value().plain())).orElse(EVERYWHERE);
        return network.filter(claim -> !LOOPBACK.matcher(listens).matches())
                .map(claim -> new Opening(
                        place(claim, cluster),
                        listens,
                        address.map(listening -> place(listening, cluster)).orElse(null)));
    }

    private static Optional<Claim> given(Spoke.Kubernetes cluster, ValuePath path) {
        List<ValuesLayer> layers = List.of(cluster.stage().layer(), cluster.layer());
        return Provenance.of(layers, path).filter(value -> !value.isGone()).map(Provenance::given);
    }

    /** {@code accepted} names a value in a file of the owner's by the file's path. */
    private static Place place(Claim claim, Spoke.Kubernetes cluster) {
        Place place = claim.value().place();
        if (place.path() != null) {
            return place;
        }
        return place.withPath(
                claim.layer().equals(cluster.layer().name())
                        ? ValuesFiles.ofCluster(cluster.name())
                        : ValuesFiles.ofStage(cluster.stage().name()));
    }

    private static Finding finding(Estate estate, Opening opening, List<ClusterName> clusters) {
        Finding finding = Finding.warning(
                "network/alloy-open-on-node",
                opening.network(),
                "Alloy of " + Words.list(clusters) + " uses the nodes' own network and listens on " + opening.address()
                        + ":" + estate.agent().httpPort(),
                "no NetworkPolicy holds there, and the server asks for no password: whoever reaches a node reads the"
                        + " configuration",
                "set alloy.alloy.listenAddr: 127.0.0.1, or hostNetwork: false");
        return opening.listening() == null ? finding : finding.beside(opening.listening());
    }
}
