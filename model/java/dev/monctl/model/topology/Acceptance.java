package dev.monctl.model.topology;

import dev.monctl.model.unit.FindingCode;
import dev.monctl.model.unit.TopologyPath;

/** A finding that the owner has read and accepts. */
public record Acceptance(FindingCode rule, TopologyPath on, String reason) {}
