package dev.monctl.model.judge;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import java.util.List;

/** Whether a spoke calls itself like the hub: series of the two could not be told apart, and one would be refused. */
final class ClusterNames implements Question {
    @Override
    public List<String> reads() {
        return List.of("hub.cluster");
    }

    @Override
    public List<Finding> ask(Estate estate) {
        return estate.spokes().stream()
                .filter(spoke -> spoke.name().equals(estate.hub().cluster()))
                .map(spoke -> Finding.error(
                                "reference/duplicate-cluster",
                                estate.places().key("spokes." + spoke.name()),
                                "a spoke is called '" + spoke.name() + "', as is the hub's own cluster",
                                "rename the spoke or hub.cluster: the label cluster tells systems apart")
                        .beside(estate.places().of("hub.cluster")))
                .toList();
    }
}
