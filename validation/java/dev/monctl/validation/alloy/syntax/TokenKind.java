package dev.monctl.validation.alloy.syntax;

import org.jspecify.annotations.Nullable;

/** What a word of the syntax is. */
enum TokenKind {
    NAME("a name"),
    INTEGER("a number"),
    FLOAT("a number"),
    TEXT("a string"),
    BOOLEAN("a boolean"),
    NULL("null"),

    OR("||", 1),
    AND("&&", 2),
    EQUAL("==", 3),
    UNEQUAL("!=", 3),
    LESS("<", 3),
    AT_MOST("<=", 3),
    GREATER(">", 3),
    AT_LEAST(">=", 3),
    PLUS("+", 4),
    MINUS("-", 4),
    TIMES("*", 5),
    DIVIDE("/", 5),
    REMAINDER("%", 5),
    POWER("^", 6),

    NOT("!"),
    ASSIGN("="),
    OPEN_BRACE("{"),
    CLOSE_BRACE("}"),
    OPEN_ROUND("("),
    CLOSE_ROUND(")"),
    OPEN_SQUARE("["),
    CLOSE_SQUARE("]"),
    COMMA(","),
    DOT("."),

    /** A newline behind which a statement may end. */
    LINE_END("the end of the line"),
    FILE_END("the end of the file"),
    /** What is no word of the syntax; it has been complained of. */
    ILLEGAL("what stands here");

    private final String spelling;
    private final int precedence;

    TokenKind(String spelling) {
        this(spelling, 0);
    }

    TokenKind(String spelling, int precedence) {
        this.spelling = spelling;
        this.precedence = precedence;
    }

    /** How it is written, where it is always written alike; else what it is called. */
    String spelling() {
        return spelling;
    }

    /** How tightly an operator between two values binds, from 1; 0 for anything else. */
    int precedence() {
        return precedence;
    }

    /** Whether a statement may end behind it, so that a newline there is more than a space. */
    boolean mayEndStatement() {
        return switch (this) {
            case NAME, INTEGER, FLOAT, TEXT, BOOLEAN, NULL, CLOSE_BRACE, CLOSE_ROUND, CLOSE_SQUARE -> true;
            default -> false;
        };
    }

    /** The bracket that closes this one; null for what is no opening bracket. */
    @Nullable
    TokenKind closing() {
        return switch (this) {
            case OPEN_BRACE -> CLOSE_BRACE;
            case OPEN_ROUND -> CLOSE_ROUND;
            case OPEN_SQUARE -> CLOSE_SQUARE;
            default -> null;
        };
    }

    /** The sign that begins with these two characters; one of two characters goes before one of one. */
    static @Nullable TokenKind sign(char first, char second) {
        return switch (first) {
            case '|' -> second == '|' ? OR : null;
            case '&' -> second == '&' ? AND : null;
            case '=' -> second == '=' ? EQUAL : ASSIGN;
            case '!' -> second == '=' ? UNEQUAL : NOT;
            case '<' -> second == '=' ? AT_MOST : LESS;
            case '>' -> second == '=' ? AT_LEAST : GREATER;
            case '+' -> PLUS;
            case '-' -> MINUS;
            case '*' -> TIMES;
            case '/' -> DIVIDE;
            case '%' -> REMAINDER;
            case '^' -> POWER;
            case '{' -> OPEN_BRACE;
            case '}' -> CLOSE_BRACE;
            case '(' -> OPEN_ROUND;
            case ')' -> CLOSE_ROUND;
            case '[' -> OPEN_SQUARE;
            case ']' -> CLOSE_SQUARE;
            case ',' -> COMMA;
            case '.' -> DOT;
            default -> null;
        };
    }

    /** What a name-like word is: three of them stand for values. */
    static TokenKind ofWord(String word) {
        return switch (word) {
            case "true", "false" -> BOOLEAN;
            case "null" -> NULL;
            default -> NAME;
        };
    }
}
