package dev.monctl.validation.regex;

import java.util.ArrayList;
import java.util.List;

/** What stands in one pair of round brackets, or in none: alternatives, each one atom behind the other. */
final class Sequence {
    private final List<Atom> atoms = new ArrayList<>();

    /** Where the alternative begins that is read. */
    private int start;

    void add(Atom atom) {
        atoms.add(atom);
    }

    void alternative() {
        start = atoms.size();
    }

    /** Whether there is nothing yet that could be repeated. */
    boolean isEmpty() {
        return atoms.size() == start;
    }

    /** Repeats the last atom. */
    Atom repeatLast(int times) {
        Atom repeated = new Atom(times, List.of(atoms.remove(atoms.size() - 1)));
        atoms.add(repeated);
        return repeated;
    }

    /** All of it as one atom. */
    Atom group() {
        return new Atom(1, atoms);
    }
}
