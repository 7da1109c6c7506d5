package dev.monctl.cli.deps;

/** What the sums are worth that stand in SHA256SUMS already. */
public enum Pins {
    /** An archive with another sum is refused. */
    HELD,

    /** Everything is fetched again, and its sums replace the old ones. */
    REPLACED
}
