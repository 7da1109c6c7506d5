package dev.monctl.model.topology;

import dev.monctl.model.unit.NodePort;

/** The ports of the nodes in mode nodePort. */
public record NodePorts(NodePort prometheus, NodePort loki) {}
