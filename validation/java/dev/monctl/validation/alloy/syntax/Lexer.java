package dev.monctl.validation.alloy.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into the words of Alloy's syntax. A newline is a word of its own where a statement may end, whatever comments stand
 * before it; anywhere else it is a space.
 */
final class Lexer {
    private final String text;
    private final Problems problems;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();
    private int at;

    private Lexer(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    /**
     * A text in words.
     *
     * @param tokens the last one is the end of the file
     */
    record Words(List<Token> tokens, List<Comment> comments) {}

    /** Whatever is no word is complained of, and passed over in a way that most likely was meant. */
    static Words read(String text, Problems problems) {
        Lexer lexer = new Lexer(text, problems);
        lexer.refuse('\0', "the character NUL");
        lexer.refuse('\uFEFF', "a byte order mark");
        lexer.read();
        return new Words(lexer.tokens, lexer.comments);
    }

    /** Some characters are wrong wherever they stand, also in texts and comments. */
    private void refuse(char character, String called) {
        for (int found = text.indexOf(character); found >= 0; found = text.indexOf(character, found + 1)) {
            problems.add(found, found + 1, called + " is in the file", "remove it");
        }
    }

    private void read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ' ' || c == '\t' || c == '\r') {
                at++;
            } else if (c == '\n') {
                endLine();
                at++;
            } else if (text.startsWith("//", at)) {
                comment(endOfLine());
            } else if (text.startsWith("/*", at)) {
                blockComment();
            } else {
                word(c);
            }
        }
        endLine();
        tokens.add(new Token(TokenKind.FILE_END, at, at, ""));
    }

    private void endLine() {
        boolean ends = !tokens.isEmpty() && tokens.get(tokens.size() - 1).kind().mayEndStatement();
        if (ends) {
            add(TokenKind.LINE_END, at);
        }
    }

    private int endOfLine() {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private void comment(int end) {
        comments.add(new Comment(at, end, text.substring(at, end)));
        at = end;
    }

    private void blockComment() {
        int close = text.indexOf("*/", at + 2);
        if (close < 0) {
            problems.add(at, at + 2, "this comment is never closed", "write */ where it ends");
        }
        int end = close < 0 ? text.length() : close + 2;
        if (text.substring(at, end).indexOf('\n') >= 0) {
            endLine();
        }
        comment(end);
    }

    private void word(char c) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (isDigit(c) || (c == '.' && isDigit(next))) {
            number();
        } else if (isLetter(text.codePointAt(at))) {
            int end = endOfName(at);
            add(TokenKind.ofWord(text.substring(at, end)), end);
        } else if (c == '"' || c == '`' || c == '\'') {
            add(TokenKind.TEXT, new QuotedText(text, at, problems).end());
        } else {
            sign(c, next);
        }
    }

    private void sign(char c, char next) {
        TokenKind sign = TokenKind.sign(c, next);
        if (sign != null) {
            add(sign, at + sign.spelling().length());
        } else {
            new StrangeCharacter(text, at).complain(problems);
            passOver(c);
        }
    }

    private void passOver(char strange) {
        if (strange == '#') {
            at = endOfLine();
        } else if (strange == ';') {
            endLine();
            at++;
        } else if (StrangeCharacter.CURLY_QUOTES.indexOf(strange) >= 0) {
            int close = text.indexOf(StrangeCharacter.CURLY_QUOTES.charAt(1), at + 1);
            add(TokenKind.TEXT, close >= 0 && close < endOfLine() ? close + 1 : endOfLine());
        } else {
            add(TokenKind.ILLEGAL, text.offsetByCodePoints(at, 1));
        }
    }

    private void number() {
        TokenKind kind = TokenKind.INTEGER;
        int end = endOfDigits(at);
        if (end < text.length() && text.charAt(end) == '.') {
            kind = TokenKind.FLOAT;
            end = endOfDigits(end + 1);
        }
        if (end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
            kind = TokenKind.FLOAT;
            int exponent = end + 1;
            if (exponent < text.length() && (text.charAt(exponent) == '+' || text.charAt(exponent) == '-')) {
                exponent++;
            }
            end = endOfDigits(exponent);
            if (end == exponent) {
                problems.add(at, end, "the exponent of this number has no digits", "write it out: 1e3");
            }
        }
        add(kind, end);
    }

    private int endOfDigits(int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int endOfName(int from) {
        int end = from;
        while (end < text.length()) {
            int letter = text.codePointAt(end);
            if (!isLetter(letter) && !Character.isDigit(letter)) {
                break;
            }
            end += Character.charCount(letter);
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(int letter) {
        return letter == '_' || Character.isLetter(letter);
    }

    /** Whether a text is a name as a whole; the words for values are none. */
    static boolean isName(String text) {
        return !text.isEmpty()
                && isLetter(text.codePointAt(0))
                && text.codePoints().allMatch(letter -> isLetter(letter) || Character.isDigit(letter))
                && TokenKind.ofWord(text) == TokenKind.NAME;
    }

    private void add(TokenKind kind, int end) {
        tokens.add(new Token(kind, at, end, text.substring(at, end)));
        at = end;
    }
}
