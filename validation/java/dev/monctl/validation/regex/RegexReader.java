package dev.monctl.validation.regex;

import java.util.ArrayDeque;
import java.util.Deque;

/** Reads a regular expression from its first to its last character. */
final class RegexReader {
    private static final int MOST_NESTED = 1000;

    private final RegexCursor cursor;
    private final RegexEscape escape;
    private final Deque<Sequence> open = new ArrayDeque<>();
    private final GroupStart groups;

    /** Whether the last piece repeats the one before it: what is repeated is not repeated again. */
    private boolean isRepeated;

    RegexReader(String regex) {
        this.cursor = new RegexCursor(regex);
        this.escape = new RegexEscape(cursor);
        this.groups = new GroupStart(cursor);
        this.open.push(new Sequence());
    }

    void read() {
        while (!cursor.isAtEnd()) {
            isRepeated = piece(cursor.peek());
        }
        if (open.size() > 1) {
            throw new BrokenRegex(
                    "has a ( that is never closed", "write ) where it ends, or \\( for the bracket itself");
        }
    }

    /** Whether it was a repetition. */
    private boolean piece(char c) {
        switch (c) {
            case '(' -> openGroup();
            case ')' -> closeGroup();
            case '|' -> {
                cursor.next();
                sequence().alternative();
            }
            case '[' -> {
                new CharacterClass(cursor, escape).take();
                sequence().add(Atom.CHARACTER);
            }
            case '*', '+', '?' -> {
                cursor.next();
                repeat(Character.toString(c), 1);
                return true;
            }
            case '{' -> {
                return counted();
            }
            case '\\' -> escaped();
            default -> character();
        }
        return false;
    }

    private Sequence sequence() {
        return open.element();
    }

    private void character() {
        cursor.next();
        sequence().add(Atom.CHARACTER);
    }

    private void openGroup() {
        if (groups.take()) {
            if (open.size() > MOST_NESTED) {
                throw new BrokenRegex("nests more than " + MOST_NESTED + " groups in one another", "make it simpler");
            }
            open.push(new Sequence());
        }
    }

    private void closeGroup() {
        cursor.next();
        if (open.size() == 1) {
            throw new BrokenRegex("has a ) that closes nothing", "remove it, or write \\) for the bracket itself");
        }
        Atom group = open.pop().group();
        sequence().add(group);
    }

    /** Whether it is one; a brace without numbers stands for itself. */
    private boolean counted() {
        RepeatCount count = RepeatCount.take(cursor);
        if (count == null) {
            character();
            return false;
        }
        count.check();
        Atom repeated = repeat(count.written(), count.times());
        if (!repeated.fits(RepeatCount.MOST)) {
            throw RepeatCount.tooMany(count.written());
        }
        return true;
    }

    private Atom repeat(String written, int times) {
        cursor.take("?");
        if (isRepeated) {
            throw new BrokenRegex(
                    "repeats what is repeated already, with " + written, "put round brackets around what is repeated");
        }
        if (sequence().isEmpty()) {
            throw new BrokenRegex(
                    "repeats nothing with " + written,
                    "write \\" + written + " for the sign itself, or what is repeated before it");
        }
        return sequence().repeatLast(times);
    }

    private void escaped() {
        char kind = cursor.peek(1);
        if (kind == 'Q') {
            quoted();
        } else if (kind != 0 && "AbBz".indexOf(kind) >= 0) {
            cursor.next();
            character();
        } else {
            if (!escape.takeClass()) {
                escape.take();
            }
            sequence().add(Atom.CHARACTER);
        }
    }

    /** Up to {@code \E} everything stands for itself. */
    private void quoted() {
        cursor.moveTo(cursor.position() + 2);
        int end = cursor.find("\\E");
        while (cursor.position() < (end < 0 ? cursor.length() : end)) {
            character();
        }
        cursor.take("\\E");
    }
}
