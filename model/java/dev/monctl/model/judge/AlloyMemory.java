package dev.monctl.model.judge;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.Spoke;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.topology.Resources;
import dev.monctl.model.unit.Count;
import dev.monctl.model.unit.Quantity;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Alloy runs on each node, so what it takes is to be counted for each node and not for each cluster. */
final class AlloyMemory implements Question {
    @Override
    public List<Finding> ask(Estate estate) {
        return estate.clusters().stream().flatMap(spoke -> ask(estate, spoke)).toList();
    }

    private static Stream<Finding> ask(Estate estate, Spoke.Kubernetes spoke) {
        Count nodes = spoke.expects().nodes();
        Resources alloy = spoke.alloy().resources();
        if (nodes == null || nodes.number() < 2 || alloy.limits().memory() == null) {
            return Stream.of();
        }
        return Stream.of(Finding.note(
                "document/alloy-memory-per-node",
                estate.places().of("spokes." + spoke.name() + ".expects.nodes"),
                "Alloy's memory (" + range(alloy, 1) + ") is for each node, not for the cluster: on the " + nodes
                        + " nodes of " + spoke.name() + " that makes " + range(alloy, nodes.number()),
                "",
                null));
    }

    private static String range(Resources alloy, long nodes) {
        String limit = amount(alloy.limits().memory(), nodes);
        Quantity request = alloy.requests().memory();
        return request == null ? "up to " + limit : amount(request, nodes) + " to " + limit;
    }

    private static String amount(@Nullable Quantity memory, long nodes) {
        if (memory == null) {
            return "no limit";
        }
        return nodes == 1 ? memory.toString() : Bytes.words(memory.toBytes() * nodes);
    }
}
