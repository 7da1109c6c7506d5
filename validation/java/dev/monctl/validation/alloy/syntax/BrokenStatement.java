package dev.monctl.validation.alloy.syntax;

import org.jspecify.annotations.Nullable;

/** Ends reading a statement at the first place where it is none; it never leaves this package. */
final class BrokenStatement extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Problem problem;

    /**
     * What is wrong.
     *
     * @param other the bracket that belongs to it, if there is one
     */
    record Problem(
            int start,
            int end,
            String what,
            String help,
            @Nullable Token other) {}

    private BrokenStatement(@Nullable Problem problem) {
        super(problem == null ? null : problem.what(), null, false, false);
        this.problem = problem;
    }

    /** Something is wrong with a word. */
    static BrokenStatement at(Token token, String what, String help) {
        return from(token, token, what, help);
    }

    /** Something is wrong from one word to another. */
    static BrokenStatement from(Token first, Token last, String what, String help) {
        return new BrokenStatement(new Problem(first.start(), last.end(), what, help, null));
    }

    /** Something is wrong with a word, since a bracket was opened before it. */
    static BrokenStatement within(Token bracket, Token token, String what, String help) {
        return new BrokenStatement(new Problem(token.start(), token.end(), what, help, bracket));
    }

    /** What is wrong has been complained of already. */
    static BrokenStatement known() {
        return new BrokenStatement(null);
    }

    /** Null where it has been complained of already. */
    @Nullable
    Problem problem() {
        return problem;
    }
}
