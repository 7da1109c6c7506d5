package dev.monctl.validation.nix;

/** A word of Nix' language and where it stands in the text. */
record NixToken(Kind kind, String text, int start) {
    enum Kind {
        OPEN,
        CLOSE,
        WORD,
        PATH,
        /** A piece of a string, between two insertions. */
        STRING,
        EQUALS,
        SEMICOLON,
        OTHER
    }

    int end() {
        return start + text.length();
    }

    boolean is(String word) {
        return kind == Kind.WORD && text.equals(word);
    }
}
