package dev.monctl.validation.alloy.syntax;

import java.util.Map;

/** A character that is no word of the syntax, and what its author most likely meant by it. */
record StrangeCharacter(String text, int at) {
    /** What word processors make of double quotes: one that opens and one that closes. */
    static final String CURLY_QUOTES = "\u201C\u201D";

    private static final Map<Character, String> MEANT = Map.of(
            '#',
            "write // before a comment",
            ';',
            "remove it: a statement ends with its line",
            ':',
            "write = between a name and its value",
            '|',
            "write || for or",
            '&',
            "write && for and",
            '$',
            "a name is written alone; ask for an environment variable with sys.env(\"NAME\")",
            CURLY_QUOTES.charAt(0),
            "write straight double quotes \"",
            CURLY_QUOTES.charAt(1),
            "write straight double quotes \"");

    void complain(Problems problems) {
        int end = text.offsetByCodePoints(at, 1);
        String character = text.substring(at, end);
        problems.add(
                at,
                end,
                "'" + character + "' means nothing in Alloy's syntax",
                MEANT.getOrDefault(character.charAt(0), "remove it, or put it into a string: \"" + character + "\""));
    }
}
