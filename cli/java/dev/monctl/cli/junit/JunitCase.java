package dev.monctl.cli.junit;

import java.util.List;

/**
 * One test of a suite.
 *
 * @param failures why it failed
 * @param errors why it could not be run
 * @param output what it has to say though it passed; empty for nothing
 */
public record JunitCase(String name, List<Problem> failures, List<Problem> errors, String output) {
    public JunitCase {
        failures = List.copyOf(failures);
        errors = List.copyOf(errors);
    }

    /**
     * What went wrong.
     *
     * @param message in one line
     * @param text all that is known
     */
    public record Problem(String message, String type, String text) {
        /** What is told as one text. */
        public static Problem of(String type, String text) {
            return new Problem(text.lines().findFirst().orElse(""), type, text);
        }
    }

    public static JunitCase failed(String name, List<Problem> failures) {
        return new JunitCase(name, failures, List.of(), "");
    }

    public static JunitCase notRun(String name, Problem error) {
        return new JunitCase(name, List.of(), List.of(error), "");
    }

    public static JunitCase passed(String name, String output) {
        return new JunitCase(name, List.of(), List.of(), output);
    }
}
