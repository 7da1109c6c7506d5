package dev.monctl.validation.alloy.syntax;

/**
 * A word of the syntax.
 *
 * @param start where it begins in the text
 * @param end behind its last character
 * @param text as it is written
 */
record Token(TokenKind kind, int start, int end, String text) {
    boolean is(TokenKind wanted) {
        return kind == wanted;
    }

    /** What it is called in a sentence: the word itself, or what cannot be shown. */
    String called() {
        return switch (kind) {
            case LINE_END, FILE_END -> kind.spelling();
            case TEXT -> text.length() > 20 || text.indexOf('\n') >= 0 ? "a string" : text;
            default -> "'" + text + "'";
        };
    }
}
