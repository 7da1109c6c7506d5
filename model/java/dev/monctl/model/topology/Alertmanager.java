package dev.monctl.model.topology;

import dev.monctl.model.unit.Port;
import dev.monctl.model.unit.Version;

/** What sends the hub's alerts. */
public record Alertmanager(Version version, Port port, Resources resources) {}
