package dev.monctl.model.judge;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.topology.Prometheus;
import java.math.BigDecimal;
import java.util.List;

/** Whether the metrics of the whole retention time fit under the size at which Prometheus deletes. */
final class PrometheusIntake implements Question {
    @Override
    public List<String> reads() {
        return List.of("hub.prometheus.retention", "hub.prometheus.expects.perDay");
    }

    @Override
    public List<Finding> ask(Estate estate) {
        Prometheus prometheus = estate.hub().prometheus();
        long all = Bytes.over(
                prometheus.expects().perDay().toBytes(),
                prometheus.retention().time().duration(),
                BigDecimal.ONE);
        long size = prometheus.retention().size().toBytes();
        if (all <= size) {
            return List.of();
        }
        return List.of(Finding.warning(
                "capacity/retention-time-unreachable",
                estate.places().of("hub.prometheus.retention.time"),
                prometheus.expects().perDay() + " of metrics a day for "
                        + prometheus.retention().time() + " are "
                        + Bytes.words(all) + ", more than retention.size "
                        + prometheus.retention().size() + " ("
                        + Bytes.words(size) + ")",
                "whichever limit is reached first deletes data, so the oldest metrics go before their time",
                "use at most " + reached(size, prometheus) + ", or a larger retention.size and claim"));
    }

    /** How long the size lasts, in whole days where it is one, else in hours. */
    private static String reached(long size, Prometheus prometheus) {
        long perDay = Math.max(1, prometheus.expects().perDay().toBytes());
        return size >= perDay ? size / perDay + "d" : Math.max(1, 24 * size / perDay) + "h";
    }
}
