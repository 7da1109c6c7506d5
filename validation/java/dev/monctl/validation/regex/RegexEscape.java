package dev.monctl.validation.regex;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands behind a backslash, outside and inside of brackets. */
final class RegexEscape {
    private static final String PERL_CLASSES = "dDsSwW";
    private static final String CONTROLS = "afnrtv";
    private static final Pattern HEXADECIMAL = Pattern.compile("0*[0-9A-Fa-f]{1,8}");

    /** Beside the general categories of Unicode, and the names of its scripts. */
    private static final Set<String> CATEGORIES = Set.of(
            "any",
            "assigned",
            "ascii",
            "c",
            "cc",
            "cf",
            "cn",
            "co",
            "cs",
            "l",
            "lc",
            "ll",
            "lm",
            "lo",
            "lt",
            "lu",
            "m",
            "mc",
            "me",
            "mn",
            "n",
            "nd",
            "nl",
            "no",
            "p",
            "pc",
            "pd",
            "pe",
            "pf",
            "pi",
            "po",
            "ps",
            "s",
            "sc",
            "sk",
            "sm",
            "so",
            "z",
            "zl",
            "zp",
            "zs");

    private final RegexCursor cursor;

    RegexEscape(RegexCursor cursor) {
        this.cursor = cursor;
    }

    /** Takes a class such as {@code \d} or {@code \p{Greek}}; the cursor stands at the backslash. */
    boolean takeClass() {
        char kind = cursor.peek(1);
        if (kind == 'p' || kind == 'P') {
            unicodeClass();
            return true;
        }
        if (kind != 0 && PERL_CLASSES.indexOf(kind) >= 0) {
            cursor.moveTo(cursor.position() + 2);
            return true;
        }
        return false;
    }

    private void unicodeClass() {
        int start = cursor.position();
        cursor.moveTo(start + 2);
        String name = "";
        if (cursor.take("{")) {
            int end = cursor.find("}");
            if (end < 0) {
                throw new BrokenRegex("has a { that is never closed", "write } behind the name of the class");
            }
            name = cursor.between(cursor.position(), end);
            cursor.moveTo(end + 1);
        } else if (!cursor.isAtEnd()) {
            name = Character.toString(cursor.next());
        }
        if (!isClass(name.startsWith("^") ? name.substring(1) : name)) {
            throw new BrokenRegex(
                    "asks for the class " + cursor.since(start) + ", which Unicode does not have",
                    "for example \\pL or \\p{Greek}");
        }
    }

    private static boolean isClass(String name) {
        String plain = name.replaceAll("[ _-]", "").toLowerCase(Locale.ROOT);
        if (CATEGORIES.contains(plain)) {
            return true;
        }
        try {
            Character.UnicodeScript.forName(name);
            return name.length() > 2;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    /** Takes the escape of a single character and gives that; the cursor stands at the backslash. */
    int take() {
        int start = cursor.position();
        cursor.next();
        if (cursor.isAtEnd()) {
            throw new BrokenRegex("ends with a backslash", "write \\\\ for a backslash");
        }
        int c = cursor.next();
        if (c == '0' || (c >= '1' && c <= '7' && isOctal(cursor.peek()))) {
            return octal(c - '0');
        }
        if (c == 'x') {
            return hexadecimal();
        }
        int control = CONTROLS.indexOf(c);
        if (control >= 0) {
            return "\u0007\f\n\r\t\u000B".charAt(control);
        }
        if (c < 0x80 && !isAlphanumeric(c)) {
            return c;
        }
        throw unknown(start, c);
    }

    private BrokenRegex unknown(int start, int c) {
        String written = cursor.since(start);
        return c >= '1' && c <= '9'
                ? new BrokenRegex(
                        "refers back to a group with " + written + ", which RE2 cannot", "write the group out again")
                : new BrokenRegex(
                        "has the escape " + written + ", which RE2 does not know",
                        "write it without the backslash, or \\\\");
    }

    private int octal(int first) {
        int value = first;
        for (int i = 1; i < 3 && isOctal(cursor.peek()); i++) {
            value = value * 8 + cursor.next() - '0';
        }
        return value;
    }

    private int hexadecimal() {
        boolean isBraced = cursor.take("{");
        int end = isBraced ? cursor.find("}") : cursor.position() + 2;
        String digits = end < 0 || end > cursor.length() ? "" : cursor.between(cursor.position(), end);
        if (!HEXADECIMAL.matcher(digits).matches() || Long.parseLong(digits, 16) > Character.MAX_CODE_POINT) {
            throw new BrokenRegex("has an escape \\x without its digits", "for example \\x41 or \\x{1F389}");
        }
        cursor.moveTo(isBraced ? end + 1 : end);
        return Integer.parseInt(digits, 16);
    }

    private static boolean isOctal(char c) {
        return c >= '0' && c <= '7';
    }

    private static boolean isAlphanumeric(int c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
