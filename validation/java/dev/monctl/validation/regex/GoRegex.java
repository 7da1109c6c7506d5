package dev.monctl.validation.regex;

import java.util.Optional;

/** Whether Go's package {@code regexp} takes a regular expression. It promises to be fast, and so has no lookaround and no backreferences. */
public final class GoRegex {
    private GoRegex() {}

    /**
     * What is wrong with a regular expression.
     *
     * @param what as the rest of a sentence about it
     * @param help what to write instead
     */
    public record Problem(String what, String help) {}

    /** Empty where nothing is. */
    public static Optional<Problem> problem(String regex) {
        try {
            new RegexReader(regex).read();
            return Optional.empty();
        } catch (BrokenRegex broken) {
            return Optional.of(new Problem(String.valueOf(broken.getMessage()), broken.help));
        }
    }
}
