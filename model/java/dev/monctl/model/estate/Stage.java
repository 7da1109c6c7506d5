package dev.monctl.model.estate;

import dev.monctl.model.topology.SpokeDefaults;
import dev.monctl.model.unit.Name;
import dev.monctl.model.values.ValuesLayer;

/**
 * A step on the way to production; each has a values file of its own.
 *
 * @param values what the topology says for its spokes
 * @param layer what its clusters lay over the values of the agent's chart
 */
public record Stage(Name name, SpokeDefaults values, ValuesLayer layer) {}
