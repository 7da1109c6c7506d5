package dev.monctl.model.topology;

import dev.monctl.model.unit.PrometheusSize;
import dev.monctl.model.unit.TimeSpan;

/** How long and how much Prometheus keeps; whichever limit is reached first deletes data. */
public record Retention(TimeSpan time, PrometheusSize size) {}
