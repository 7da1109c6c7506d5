package dev.monctl.validation.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** Cuts a query into words, one character after the other. Whatever is none, such as a quote that nobody closes, is a sign. */
final class Scanner {
    private static final Set<String> PAIRS = Set.of("=~", "!~", "!=", "==", ">=", "<=", "|=", "|~", "|>");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Scanner(String text) {
        this.text = text;
    }

    static List<Token> scan(String query) {
        Scanner scanner = new Scanner(query);
        while (scanner.at < query.length()) {
            scanner.next();
        }
        return scanner.tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (isBlank(c)) {
            at++;
        } else if (c == '#') {
            at = endOf(at, other -> other != '\n');
        } else if (c == '"' || c == '\'' || c == '`') {
            string(c);
        } else if (isNameStart(c)) {
            add(Token.Kind.NAME, endOf(at, other -> isWord(other) || other == ':'));
        } else {
            add(Token.Kind.SIGN, endOfSign(c));
        }
    }

    /** Behind a backslash any character stands for itself, but not between the quotes of raw strings. */
    private void string(char quote) {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != quote) {
            end += quote != '`' && text.charAt(end) == '\\' ? 2 : 1;
        }
        if (end < text.length()) {
            tokens.add(new Token(Token.Kind.STRING, text.substring(at + 1, end), at + 1));
            at = end + 1;
        } else {
            add(Token.Kind.SIGN, at + 1);
        }
    }

    private int endOfSign(char first) {
        if (isDigit(first)) {
            return endOf(at, c -> isWord(c) || c == '.');
        }
        int variable = first == '$' ? endOfVariable() : -1;
        int range = first == '[' ? endOfBrackets() : -1;
        if (Math.max(variable, range) > 0) {
            return Math.max(variable, range);
        }
        boolean isPair = at + 2 <= text.length() && PAIRS.contains(text.substring(at, at + 2));
        return at + (isPair ? 2 : Character.charCount(text.codePointAt(at)));
    }

    /** Grafana's {@code $name} and <code>${name:format}</code>; not positive where it is neither. */
    private int endOfVariable() {
        if (text.startsWith("${", at)) {
            return text.indexOf('}', at) + 1;
        }
        int end = endOf(at + 1, Scanner::isWord);
        return end > at + 1 ? end : -1;
    }

    /** A range, or Grafana's old form of a variable, {@code [[name]]}; not positive where nothing closes it. */
    private int endOfBrackets() {
        int name = endOf(at + 2, Scanner::isWord);
        boolean isVariable = text.startsWith("[[", at) && name > at + 2 && text.startsWith("]]", name);
        return isVariable ? name + 2 : text.indexOf(']', at) + 1;
    }

    private void add(Token.Kind kind, int end) {
        tokens.add(new Token(kind, text.substring(at, end), at));
        at = end;
    }

    private int endOf(int start, IntPredicate goesOn) {
        int end = start;
        while (end < text.length() && goesOn.test(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isBlank(int c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static boolean isNameStart(int c) {
        return (isWord(c) && !isDigit(c)) || c == ':';
    }

    private static boolean isWord(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || isDigit(c);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
