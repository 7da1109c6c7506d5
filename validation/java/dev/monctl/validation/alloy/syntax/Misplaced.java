package dev.monctl.validation.alloy.syntax;

import java.util.Objects;

/** What is said of a word where another one is expected. */
final class Misplaced {
    private Misplaced() {}

    /** A value is expected. */
    static BrokenStatement forValue(TokenStream tokens) {
        Token token = tokens.peek();
        return switch (token.kind()) {
            case ILLEGAL -> BrokenStatement.known();
            case LINE_END, FILE_END, CLOSE_BRACE, CLOSE_ROUND, CLOSE_SQUARE, COMMA ->
                BrokenStatement.from(
                        tokens.last(),
                        tokens.last(),
                        "a value is missing after " + tokens.last().called(),
                        "write one, or remove " + tokens.last().called());
            default ->
                BrokenStatement.at(
                        token,
                        "a value is expected here, not " + token.called(),
                        "write one, or remove " + token.called());
        };
    }

    /** A unit stands behind a number. */
    static BrokenStatement unit(Token number, Token unit) {
        String text = number.text() + unit.text();
        return BrokenStatement.from(number, unit, text + " is no number", "write it as a string: \"" + text + "\"");
    }

    /** Something stands behind a complete value. */
    static BrokenStatement behindValue(TokenStream tokens, Expression value) {
        Token token = tokens.peek();
        if (value instanceof Expression.Literal && token.is(TokenKind.TEXT)) {
            return BrokenStatement.at(
                    token, "a string follows another value, and nothing joins them", "join strings with +");
        }
        return BrokenStatement.from(
                tokens.last(),
                token,
                "a block cannot be the value of an attribute",
                "remove the = before it for a block, or write { … } alone for an object");
    }

    /** A name is expected behind a dot. */
    static BrokenStatement forName(TokenStream tokens) {
        Token token = tokens.peek();
        return token.is(TokenKind.ILLEGAL)
                ? BrokenStatement.known()
                : BrokenStatement.from(
                        tokens.last(),
                        tokens.last(),
                        "a name is expected after this dot, not " + token.called(),
                        "write one, or put what it is into brackets: [\"…\"]");
    }

    /** A comma or the closing bracket is expected between entries. */
    static BrokenStatement forComma(TokenStream tokens, Token open) {
        Token token = tokens.peek();
        Token last = tokens.last();
        String bracket = Objects.requireNonNull(open.kind().closing()).spelling();
        return switch (token.kind()) {
            case ILLEGAL -> BrokenStatement.known();
            case LINE_END ->
                BrokenStatement.within(
                        open,
                        last,
                        "a comma is missing after " + last.called() + ": the last entry of a line needs one, too",
                        "write a comma after it");
            case FILE_END -> forBracket(tokens, open);
            case ASSIGN, OPEN_BRACE ->
                BrokenStatement.at(
                        open,
                        "this '" + open.text() + "' is never closed: after its entries comes " + last.called() + " "
                                + token.text(),
                        "write " + bracket + " where it ends");
            default ->
                BrokenStatement.within(
                        open,
                        token,
                        "a comma or '" + bracket + "' is missing before " + token.called(),
                        "write a comma before it");
        };
    }

    /** The key of a field is expected. */
    static BrokenStatement forKey(TokenStream tokens) {
        Token token = tokens.peek();
        return switch (token.kind()) {
            case ILLEGAL -> BrokenStatement.known();
            case BOOLEAN, NULL ->
                BrokenStatement.at(token, token.called() + " is a value, not a key", "write \"" + token.text() + "\"");
            default ->
                BrokenStatement.at(
                        token,
                        "the key of a field is expected here, not " + token.called(),
                        "write it as a name or in double quotes, and = after it");
        };
    }

    /** The = of a field is expected. */
    static BrokenStatement behindKey(TokenStream tokens) {
        return tokens.isAt(TokenKind.ILLEGAL)
                ? BrokenStatement.known()
                : BrokenStatement.at(
                        tokens.last(),
                        "= and a value are missing after the key "
                                + tokens.last().called(),
                        "write " + tokens.last().text() + " = and a value");
    }

    /** A bracket is expected that closes another. */
    static BrokenStatement forBracket(TokenStream tokens, Token open) {
        Token token = tokens.peek();
        String bracket = Objects.requireNonNull(open.kind().closing()).spelling();
        return switch (token.kind()) {
            case ILLEGAL -> BrokenStatement.known();
            case FILE_END ->
                BrokenStatement.at(
                        open, "this '" + open.text() + "' is never closed", "write " + bracket + " where it ends");
            default ->
                BrokenStatement.within(
                        open,
                        token,
                        "'" + bracket + "' is expected here, not " + token.called(),
                        "close the '" + open.text() + "' before it");
        };
    }

    /** A statement does not begin with a name. */
    static BrokenStatement forStatement(TokenStream tokens) {
        Token token = tokens.peek();
        return switch (token.kind()) {
            case ILLEGAL -> BrokenStatement.known();
            case CLOSE_BRACE ->
                BrokenStatement.at(token, "this '}' closes nothing", "remove it, or write { where it belongs");
            case BOOLEAN, NULL ->
                BrokenStatement.at(
                        token,
                        token.called() + " is a value, so it names no attribute and no block",
                        "give it another name");
            case TEXT ->
                BrokenStatement.at(
                        token,
                        "an attribute or a block begins with a name, not with " + token.called(),
                        "write the name without quotes");
            default ->
                token.kind().precedence() > 0
                        ? BrokenStatement.at(
                                token,
                                token.called() + " begins a line, but the statement before it has ended",
                                "write " + token.text() + " at the end of the line before")
                        : BrokenStatement.at(
                                token,
                                "an attribute or a block begins with a name, not with " + token.called(),
                                "write name = value or name { … }");
        };
    }

    /** Neither = nor { comes behind the name of a statement. */
    static BrokenStatement behindName(TokenStream tokens, Token first) {
        Token token = tokens.peek();
        String name = tokens.last().called();
        return switch (token.kind()) {
            case ILLEGAL -> BrokenStatement.known();
            case LINE_END, FILE_END ->
                BrokenStatement.from(
                        first,
                        tokens.last(),
                        "neither a value nor a block follows " + name + " on its line",
                        tokens.second().is(TokenKind.OPEN_BRACE)
                                ? "write the { on the same line"
                                : "write = and a value, or { and a block");
            case NAME ->
                BrokenStatement.at(
                        token,
                        "neither a value nor a block follows " + name + ", but " + token.called(),
                        "put a label in double quotes: \"" + token.text() + "\"");
            default ->
                BrokenStatement.at(
                        token,
                        "neither a value nor a block follows " + name + ", but " + token.called(),
                        "write = and a value, or {");
        };
    }

    /** Something stands behind a complete statement on its line. */
    static BrokenStatement behindStatement(TokenStream tokens) {
        Token token = tokens.peek();
        return switch (token.kind()) {
            case ILLEGAL -> BrokenStatement.known();
            case COMMA ->
                BrokenStatement.at(token, "a comma follows a statement", "remove it: a statement ends with its line");
            case CLOSE_BRACE, CLOSE_ROUND, CLOSE_SQUARE ->
                BrokenStatement.at(token, "this '" + token.text() + "' closes nothing", "remove it, or open it before");
            default ->
                BrokenStatement.at(
                        token, token.called() + " follows a statement that is complete", "put it on a line of its own");
        };
    }
}
