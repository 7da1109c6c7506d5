package dev.monctl.cli.diff;

import dev.monctl.validation.change.EstateChange;

/**
 * A comparison and what was compared.
 *
 * @param left what is there, such as {@code charts-out}, or {@code charts-out at HEAD (1a2b3c4d5e)}
 * @param right what it becomes, such as {@code topology.yaml}
 * @param call what makes the same comparison again
 */
public record Compared(String left, String right, DiffCall call, EstateChange change) {}
