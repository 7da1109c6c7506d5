package dev.monctl.validation.alloy.syntax;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A text between double quotes or backquotes, from the first of them on. */
final class QuotedText {
    private final String text;
    private final int start;
    private final Problems problems;
    private boolean isComplained;
    private int at;

    QuotedText(String text, int start, Problems problems) {
        this.text = text;
        this.start = start;
        this.problems = problems;
        this.at = start + 1;
    }

    /** Behind its last character; whatever is wrong with it is complained of, once. */
    int end() {
        char quote = text.charAt(start);
        while (at < text.length() && (quote == '`' || text.charAt(at) != '\n')) {
            char c = text.charAt(at++);
            if (c == quote) {
                complainOfQuotes(quote);
                return at;
            }
            if (c == '\\' && quote != '`') {
                checkEscape();
            }
        }
        complain(
                start,
                quote == '`' ? start + 1 : at,
                "this string is never closed",
                quote == '`'
                        ? "write a backquote ` where it ends"
                        : "close it with a double quote \", or put a string of several lines into backquotes `");
        return at;
    }

    private void complainOfQuotes(char quote) {
        if (quote == '\'') {
            String inside = text.substring(start + 1, at - 1);
            complain(start, at, "single quotes mean nothing in Alloy's syntax", "write \"" + inside + "\"");
        }
    }

    /** Stops at the character that is wrong, since it may be the quote that closes the text. */
    private void checkEscape() {
        int backslash = at - 1;
        Escape escape = Escape.at(text, at);
        at = escape.end();
        if (!escape.isValid()) {
            int end = Math.min(text.length(), Math.max(at, backslash + 2));
            String written = text.substring(backslash, end).strip();
            complain(
                    backslash,
                    end,
                    "'" + written + "' is no escape that Alloy knows",
                    "write \\" + written + " for a backslash, or put the string into backquotes `");
        }
    }

    private void complain(int from, int to, String what, String help) {
        if (!isComplained) {
            isComplained = true;
            problems.add(from, to, what, help);
        }
    }

    /** What a literal stands for; an escape that is none stands for itself. */
    static String value(String literal) {
        String inside = literal.substring(1, Math.max(1, literal.length() - 1));
        if (literal.charAt(0) == '`') {
            return inside.replace("\r", "");
        }
        return inside.indexOf('\\') < 0 ? inside : unescaped(inside);
    }

    /** Escapes may name single bytes, of which several make a character. */
    private static String unescaped(String inside) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < inside.length(); ) {
            int end = inside.offsetByCodePoints(i, 1);
            if (inside.charAt(i) == '\\') {
                Escape escape = Escape.at(inside, end);
                escape.writeTo(bytes);
                end = escape.isValid() ? escape.end() : end;
            } else {
                bytes.writeBytes(inside.substring(i, end).getBytes(StandardCharsets.UTF_8));
            }
            i = end;
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
