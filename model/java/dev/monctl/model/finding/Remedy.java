package dev.monctl.model.finding;

/** Commands that mend what several findings are about. */
public final class Remedy {
    /** Writes every file of the output anew, those that were edited by hand included. */
    public static final String RENDER_ANEW = "monctl render --force";

    private Remedy() {}
}
