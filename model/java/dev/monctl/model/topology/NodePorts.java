package dev.monctl.model.topology;

import dev.monctl.model.unit.Port;

/** The ports of the nodes in mode nodePort. */
public record NodePorts(Port prometheus, Port loki) {}
