package dev.monctl.validation.query;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;

/** Whether what a query opens is closed: brackets, braces and quotes. Whether it is a query at all, its engine says. */
public final class Brackets {
    private static final Map<String, String> CLOSING = Map.of("(", ")", "{", "}");

    private Brackets() {}

    /**
     * What is not closed, or closed too much.
     *
     * @param why goes on behind the query's name: {@code has a '(' without its ')'}
     */
    public record Open(int start, String word, String why) {}

    public static Optional<Open> in(String query) {
        Deque<Token> open = new ArrayDeque<>();
        Tokens tokens = Tokens.of(query);
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.at(at);
            if (token.is("(") || token.is("{")) {
                open.push(token);
            } else if (token.is(")") || token.is("}")) {
                Token before = open.poll();
                if (before == null || !token.is(CLOSING.getOrDefault(before.text(), ""))) {
                    return Optional.of(of(token, "has a '" + token.text() + "' that closes nothing"));
                }
            } else if (token.is("\"") || token.is("'") || token.is("`")) {
                return Optional.of(of(token, "has a text that begins with " + token.text() + " and does not end"));
            } else if (token.is("[") || token.is("]")) {
                return Optional.of(of(token, "has a '" + token.text() + "' without its counterpart"));
            }
        }
        return Optional.ofNullable(open.peek())
                .map(token ->
                        of(token, "has a '" + token.text() + "' without its '" + CLOSING.get(token.text()) + "'"));
    }

    private static Open of(Token token, String why) {
        return new Open(token.start(), token.text(), why);
    }
}
