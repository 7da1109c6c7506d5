package dev.monctl.model.hujson;

/** A position in a text, which moves over spaces, comments and single characters. */
final class Cursor {
    private final String text;
    private int at;

    Cursor(String text) {
        this.text = text;
    }

    int at() {
        return at;
    }

    boolean isAtEnd() {
        return at == text.length();
    }

    /** The character here; NUL at the end, which no syntax knows. */
    char peek() {
        return isAtEnd() ? 0 : text.charAt(at);
    }

    boolean isAt(String word) {
        return text.startsWith(word, at);
    }

    /** Steps over the character if it is this one. */
    boolean take(char wanted) {
        if (isAtEnd() || text.charAt(at) != wanted) {
            return false;
        }
        at++;
        return true;
    }

    void moveTo(int offset) {
        at = offset;
    }

    String between(int start, int end) {
        return text.substring(start, end);
    }

    /** Moves over spaces and comments. */
    void skip() {
        while (!isAtEnd()) {
            if (isSpace(text.charAt(at))) {
                at++;
            } else if (isAt("//")) {
                skipLineComment();
            } else if (isAt("/*")) {
                skipBlockComment();
            } else {
                return;
            }
        }
    }

    /** Tailscale's own reader refuses a comment that ends with the file. */
    private void skipLineComment() {
        int end = text.indexOf('\n', at);
        if (end < 0) {
            throw BrokenText.syntax(
                    at, text.length(), "this comment ends with the file, not with its line", "add a newline after it");
        }
        at = end + 1;
    }

    private void skipBlockComment() {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            throw BrokenText.syntax(at, at + 2, "this comment is never closed", "write */ where it ends");
        }
        at = end + 2;
    }

    /** The end of the word here: letters, digits and what numbers are made of; one character where there is none. */
    int endOfWord() {
        int end = at;
        while (end < text.length() && isOfWord(text.charAt(end))) {
            end++;
        }
        return end > at || isAtEnd() ? end : text.offsetByCodePoints(at, 1);
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '+' || c == '.' || c == '_';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }
}
