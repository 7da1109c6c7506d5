package dev.monctl.validation.regex;

import java.util.List;

/**
 * A piece of a regular expression that may be repeated.
 *
 * @param times how often a repetition with a number asks for it; 1 where nothing does
 * @param parts what it is made of
 */
record Atom(int times, List<Atom> parts) {
    /** A character, or what stands for one. */
    static final Atom CHARACTER = new Atom(1, List.of());

    Atom {
        parts = List.copyOf(parts);
    }

    /** Whether repetitions within repetitions come to no more than this in all. */
    boolean fits(int most) {
        if (times > most) {
            return false;
        }
        int left = times == 0 ? Integer.MAX_VALUE : most / times;
        return parts.stream().allMatch(part -> part.fits(left));
    }
}
