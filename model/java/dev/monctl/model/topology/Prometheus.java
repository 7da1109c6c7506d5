package dev.monctl.model.topology;

import dev.monctl.model.unit.Port;
import dev.monctl.model.unit.TimeSpan;
import dev.monctl.model.unit.Version;

/** The hub's store of metrics. */
public record Prometheus(
        Version version,
        Port port,
        TimeSpan scrapeInterval,
        TimeSpan evaluationInterval,
        TimeSpan outOfOrderWindow,
        Retention retention,
        Storage storage,
        PrometheusExpects expects,
        Resources resources) {}
