package dev.monctl.validation.regex;

import java.util.Set;

/** What stands in brackets: {@code [^a-z[:digit:]\\w]}. */
final class CharacterClass {
    private static final Set<String> NAMED = Set.of(
            "alnum", "alpha", "ascii", "blank", "cntrl", "digit", "graph", "lower", "print", "punct", "space", "upper",
            "word", "xdigit");

    private final RegexCursor cursor;
    private final RegexEscape escape;

    CharacterClass(RegexCursor cursor, RegexEscape escape) {
        this.cursor = cursor;
        this.escape = escape;
    }

    /** Takes it, from the opening bracket on. */
    void take() {
        cursor.next();
        cursor.take("^");
        // A bracket that closes stands for itself where it is the first.
        boolean isFirst = true;
        while (isFirst || cursor.peek() != ']') {
            boolean isSet = (cursor.peek() == '[' && cursor.peek(1) == ':' && takeNamed())
                    || (cursor.peek() == '\\' && escape.takeClass());
            if (!isSet) {
                range();
            }
            isFirst = false;
        }
        cursor.next();
    }

    /** {@code [:alpha:]}; without its end it is no name, but characters. */
    private boolean takeNamed() {
        int start = cursor.position();
        cursor.moveTo(start + 2);
        int end = cursor.find(":]");
        if (end < 0) {
            cursor.moveTo(start);
            return false;
        }
        String name = cursor.between(start + 2, end);
        if (!NAMED.contains(name.startsWith("^") ? name.substring(1) : name)) {
            throw new BrokenRegex("asks for the class [:" + name + ":], which is none", "for example [[:alpha:]]");
        }
        cursor.moveTo(end + 2);
        return true;
    }

    private void range() {
        int start = cursor.position();
        int low = character();
        if (cursor.peek() == '-' && cursor.peek(1) != ']' && cursor.peek(1) != 0) {
            cursor.next();
            int high = character();
            if (high < low) {
                throw new BrokenRegex(
                        "has the range " + cursor.since(start) + ", whose end comes before its start",
                        "write the smaller one first");
            }
        }
    }

    private int character() {
        if (cursor.isAtEnd()) {
            throw new BrokenRegex(
                    "has a [ that is never closed", "write ] where it ends, or \\[ for the bracket itself");
        }
        return cursor.peek() == '\\' ? escape.take() : cursor.next();
    }
}
