package dev.monctl.validation.regex;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in an expression. */
final class Re2Cursor {
    private final String text;
    private int at;

    Re2Cursor(String text) {
        this.text = text;
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    char peek() {
        return text.charAt(at);
    }

    boolean startsWith(String word) {
        return text.startsWith(word, at);
    }

    String rest() {
        return text.substring(at);
    }

    Matcher match(Pattern pattern) {
        return pattern.matcher(text).region(at, text.length());
    }

    void skip(int count) {
        at += count;
    }

    String take(int count) {
        String taken = text.substring(at, at + count);
        at += count;
        return taken;
    }

    int takePoint() {
        int point = text.codePointAt(at);
        at += Character.charCount(point);
        return point;
    }

    /** Goes behind {@code \Q…\E}; without its end it reaches to that of the text. */
    void quoted() {
        int end = text.indexOf("\\E", at);
        at = end < 0 ? text.length() : end + 2;
    }
}
