package dev.monctl.model.estate;

import dev.monctl.model.topology.SpokeDefaults;
import dev.monctl.model.unit.Name;

/** A step on the way to production; each has a values file of its own. */
public record Stage(Name name, SpokeDefaults values) {}
