package dev.monctl.model.estate;

import dev.monctl.model.topology.SpokeDefaults;
import dev.monctl.model.unit.Name;

/** Spokes that share some defaults. */
public record Group(Name name, SpokeDefaults values) {}
