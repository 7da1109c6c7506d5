package dev.monctl.model.topology;

import dev.monctl.model.unit.Name;

/** What the estate is called. */
public record Metadata(Name name) {}
