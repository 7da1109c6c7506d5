package dev.monctl.validation.query;

import java.util.ArrayList;
import java.util.List;

/** The words of a query, in PromQL as in LogQL: comments and white space are gone, what stands in strings is no word. */
final class Tokens {
    private final List<Token> tokens;

    private Tokens(List<Token> tokens) {
        this.tokens = List.copyOf(tokens);
    }

    static Tokens of(String query) {
        return new Tokens(Scanner.scan(query));
    }

    /** Those from this index on and before the other. */
    Tokens between(int from, int to) {
        return new Tokens(tokens.subList(from, Math.min(to, size())));
    }

    int size() {
        return tokens.size();
    }

    Token at(int index) {
        return tokens.get(index);
    }

    boolean isSign(int index, String sign) {
        return index >= 0 && index < size() && at(index).is(sign);
    }

    /** The index of the bracket that closes the one at this index, or the end. */
    int closing(int open) {
        int depth = 0;
        for (int i = open; i < size(); i++) {
            depth += step(at(i));
            if (depth == 0) {
                return i;
            }
        }
        return size();
    }

    /** How a token changes how deep in brackets the next one stands. */
    private static int step(Token token) {
        if (token.is("(") || token.is("{")) {
            return 1;
        }
        return token.is(")") || token.is("}") ? -1 : 0;
    }

    /** For each argument of a call its first token, where the call's bracket opens at this index. */
    List<Integer> arguments(int open) {
        List<Integer> starts = new ArrayList<>();
        int end = closing(open);
        int depth = 0;
        for (int i = open; i < end; i++) {
            Token token = at(i);
            if (i == open || (depth == 1 && token.is(","))) {
                starts.add(i + 1);
            }
            depth += step(token);
        }
        return starts.stream().filter(start -> start < end).toList();
    }
}
