package dev.monctl.validation.alloy.syntax;

import java.util.List;

/** The words of a text, one after the other. */
final class TokenStream {
    private final List<Token> tokens;
    private int at;

    /** @param tokens the last one is the end of the file */
    TokenStream(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return tokens.get(at);
    }

    /** The word behind the next one. */
    Token second() {
        return tokens.get(Math.min(at + 1, tokens.size() - 1));
    }

    /** The word before the next one, which there must be. */
    Token last() {
        return tokens.get(at - 1);
    }

    boolean isAt(TokenKind kind) {
        return peek().is(kind);
    }

    /** Takes the next word; the end of the file stays. */
    Token next() {
        Token token = peek();
        if (at < tokens.size() - 1) {
            at++;
        }
        return token;
    }

    /** Takes the next word if it is of this kind. */
    boolean take(TokenKind kind) {
        if (!isAt(kind)) {
            return false;
        }
        next();
        return true;
    }

    /** Where it stands, to come back to. */
    int position() {
        return at;
    }

    /**
     * Passes over the rest of a broken statement: to the end of the line where all brackets are closed that it opened, or to the
     * brace that closes the block round it. A brace that closes something round an open bracket tells that the bracket was
     * forgotten.
     *
     * @param start where the statement begins
     */
    void skipStatement(int start) {
        int broken = at;
        OpenBrackets open = new OpenBrackets();
        for (at = start; !isAt(TokenKind.FILE_END); at++) {
            TokenKind kind = peek().kind();
            TokenKind closing = kind.closing();
            if (closing != null) {
                open.open(closing);
            } else if (!open.close(kind) && kind == TokenKind.CLOSE_BRACE) {
                return;
            } else if (kind == TokenKind.LINE_END
                    && open.isEmpty()
                    && at >= broken
                    && !second().is(TokenKind.OPEN_BRACE)) {
                return;
            }
        }
    }
}
