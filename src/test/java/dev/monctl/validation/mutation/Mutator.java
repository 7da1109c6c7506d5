package dev.monctl.validation.mutation;

/** Knows the mistakes that are made in one language. */
interface Mutator {
    /** Adds every mutation of the text. */
    void mutate(Lines text, Mistakes into);
}
