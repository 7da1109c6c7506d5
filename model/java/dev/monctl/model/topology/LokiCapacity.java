package dev.monctl.model.topology;

import dev.monctl.model.unit.DataVolume;

/** How much the hub is said to take. */
public record LokiCapacity(DataVolume perDay) {}
