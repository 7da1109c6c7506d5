package dev.monctl.validation.regex;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What follows a backslash. */
final class Re2Escape {
    private static final Set<String> CATEGORIES = Set.of(
            "C", "Cc", "Cf", "Co", "Cs", "L", "Ll", "Lm", "Lo", "Lt", "Lu", "M", "Mc", "Me", "Mn", "N", "Nd", "Nl",
            "No", "P", "Pc", "Pd", "Pe", "Pf", "Pi", "Po", "Ps", "S", "Sc", "Sk", "Sm", "So", "Z", "Zl", "Zp", "Zs",
            "Any");
    private static final Pattern HEXADECIMAL = Pattern.compile("\\\\x(?:([0-9a-fA-F]{2})|\\{([0-9a-fA-F]{1,6})})");
    private static final Pattern OCTAL = Pattern.compile("\\\\(?:0[0-7]{0,2}|[1-7][0-7]{1,2})");
    private static final Pattern UNICODE = Pattern.compile("\\\\[pP](?:\\{\\^?(\\w+)}|(\\w))");
    private static final String LETTERS = "afnrtvdDsSwW";
    private static final String CLASSES = "dDsSwW";

    private Re2Escape() {}

    /** Goes behind it; the character that it means, or -1 where it means several. */
    static int read(Re2Cursor text) throws Re2Problem {
        String rest = text.rest();
        if (rest.length() < 2) {
            throw new Re2Problem("ends with a backslash");
        }
        Matcher hexadecimal = text.match(HEXADECIMAL);
        Matcher octal = text.match(OCTAL);
        Matcher unicode = text.match(UNICODE);
        char next = rest.charAt(1);
        if (hexadecimal.lookingAt()) {
            text.skip(hexadecimal.group().length());
            String digits = hexadecimal.group(1) == null ? hexadecimal.group(2) : hexadecimal.group(1);
            return point(Integer.parseInt(digits, 16), hexadecimal.group());
        }
        if (octal.lookingAt()) {
            text.skip(octal.group().length());
            return Integer.parseInt(octal.group().substring(1), 8);
        }
        if (unicode.lookingAt()) {
            text.skip(unicode.group().length());
            checkName(unicode.group(1) == null ? unicode.group(2) : unicode.group(1));
            return -1;
        }
        if (LETTERS.indexOf(next) >= 0) {
            text.skip(2);
            return CLASSES.indexOf(next) >= 0 ? -1 : next;
        }
        if (next < 0x80 && !Character.isLetterOrDigit(next)) {
            text.skip(2);
            return next;
        }
        throw new Re2Problem(
                Character.isDigit(next)
                        ? "refers back with '\\" + next + "', which RE2 cannot"
                        : "has the escape '\\" + next + "', which RE2 does not know");
    }

    private static int point(int point, String spelt) throws Re2Problem {
        if (point > Character.MAX_CODE_POINT) {
            throw new Re2Problem("has '" + spelt + "', which is no character");
        }
        return point;
    }

    private static void checkName(String name) throws Re2Problem {
        if (CATEGORIES.contains(name)) {
            return;
        }
        try {
            Character.UnicodeScript.forName(name);
        } catch (IllegalArgumentException unknown) {
            throw new Re2Problem("has the class of characters '" + name + "', which does not exist");
        }
    }
}
