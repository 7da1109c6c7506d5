package dev.monctl.model.topology;

import dev.monctl.model.unit.HostName;

/** The names of the machines in mode tailscaleOperator. */
public record HostNames(HostName prometheus, HostName loki, HostName grafana) {}
