package dev.monctl.model.topology;

import dev.monctl.model.unit.DataVolume;

/** What is expected to come in, and how much more than that lies on disk. */
public record LokiExpects(DataVolume perDay, IndexOverhead indexOverhead) {}
