package dev.monctl.validation.regex;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A place in a regular expression, which moves forward. */
final class RegexCursor {
    private final String text;
    private int at;

    RegexCursor(String text) {
        this.text = text;
    }

    int length() {
        return text.length();
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    /** The character here; NUL at the end. */
    char peek() {
        return peek(0);
    }

    /** One further on; NUL behind the end. */
    char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : 0;
    }

    /** Takes one character, of which half may be the whole of a Java {@code char}. */
    int next() {
        int c = text.codePointAt(at);
        at += Character.charCount(c);
        return c;
    }

    boolean take(String wanted) {
        if (!text.startsWith(wanted, at)) {
            return false;
        }
        at += wanted.length();
        return true;
    }

    int position() {
        return at;
    }

    void moveTo(int position) {
        at = position;
    }

    /** Where this text next begins, from here on; -1 where it does not. */
    int find(String wanted) {
        return text.indexOf(wanted, at);
    }

    /** Takes what a pattern matches that begins here; null where it matches nothing. */
    @Nullable
    Matcher take(Pattern pattern) {
        Matcher found = pattern.matcher(text).region(at, text.length());
        if (!found.lookingAt()) {
            return null;
        }
        at = found.end();
        return found;
    }

    /** What stands between a place and here. */
    String since(int start) {
        return text.substring(start, at);
    }

    String between(int start, int end) {
        return text.substring(start, end);
    }
}
