package dev.monctl.validation.config.program;

/** Knows what one program takes. */
public interface Judge {
    /** Whether this container runs it. */
    boolean knows(String program);

    /** The versions whose schemas it has, such as {@code 3.5}. */
    String version();

    /** Adds what is wrong to the run. */
    void judge(ProgramRun run);
}
