package dev.monctl.model.topology;

import dev.monctl.model.unit.Port;
import dev.monctl.model.unit.TimeSpan;
import dev.monctl.model.unit.Version;

/** The hub's store of logs. */
public record Loki(
        Version version,
        Port port,
        TimeSpan retention,
        TimeSpan retentionDeleteDelay,
        LokiStorage storage,
        LokiExpects expects,
        LokiCapacity capacity,
        Resources resources) {}
