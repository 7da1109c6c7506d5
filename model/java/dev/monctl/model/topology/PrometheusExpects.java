package dev.monctl.model.topology;

import dev.monctl.model.unit.Count;
import dev.monctl.model.unit.DataVolume;

/** What is expected to come in. */
public record PrometheusExpects(DataVolume perDay, Count series) {}
