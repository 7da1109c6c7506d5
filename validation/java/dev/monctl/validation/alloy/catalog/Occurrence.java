package dev.monctl.validation.alloy.catalog;

/** How often a block may stand in the body around it. */
public enum Occurrence {
    /** Exactly once. */
    REQUIRED(1, 1),
    /** Once or not at all. */
    OPTIONAL(0, 1),
    /** Any number of times; their order counts where the component works through them. */
    MANY(0, Integer.MAX_VALUE),
    /** At least once. */
    SOME(1, Integer.MAX_VALUE);

    private final int least;
    private final int most;

    Occurrence(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /** How many there must be. */
    public int least() {
        return least;
    }

    /** How many there may be. */
    public int most() {
        return most;
    }
}
