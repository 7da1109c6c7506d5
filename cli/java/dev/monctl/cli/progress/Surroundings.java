package dev.monctl.cli.progress;

import java.util.Map;
import java.util.Set;

/** What the environment says about where monctl runs. */
public final class Surroundings {
    private Surroundings() {}

    /** Whether a CI runs this: every CI sets the variable, and one that says false is somebody's terminal. */
    public static boolean isPipeline(Map<String, String> environment) {
        return !Set.of("", "false", "0").contains(environment.getOrDefault("CI", ""));
    }

    /** Whether the terminal is one that cannot go back in its line. One of Windows says nothing about itself, and can. */
    static boolean isDumb(Map<String, String> environment, String system) {
        return environment
                .getOrDefault("TERM", system.startsWith("Windows") ? "" : "dumb")
                .equals("dumb");
    }
}
