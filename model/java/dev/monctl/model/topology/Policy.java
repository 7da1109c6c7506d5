package dev.monctl.model.topology;

import dev.monctl.model.unit.RelativePath;

/** The owner's whole policy file, into which the estate's entries are merged. */
public record Policy(RelativePath base) {}
