package dev.monctl.validation.mutation;

/** What became of a mutation. */
record Verdict(Mutation mutation, Fate fate) {
    enum Fate {
        /** There is a warning or an error that the unharmed output does not have. */
        CAUGHT,

        /** Nothing more is said than of the unharmed output. */
        SURVIVED,

        /** Nothing more is said, and Helm makes the same of it: no mistake was made. */
        EQUIVALENT
    }
}
