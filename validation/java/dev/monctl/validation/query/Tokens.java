package dev.monctl.validation.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a query, in PromQL as in LogQL: comments and white space are gone, what stands in strings is no word. */
final class Tokens {
    // Possessive, since a group that may give back recurses once per character: a long string would overflow the stack.
    private static final Pattern NEXT = Pattern.compile(
            "(?<blank>\\s+|#[^\\n]*)"
                    + "|\"(?<double>[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\""
                    + "|'(?<single>[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+)'"
                    + "|`(?<raw>[^`]*)`"
                    + "|(?<sign>\\$\\{[^}]*}|\\$\\w+|\\[\\[\\w+]]|\\[[^\\]]*]|\\d[\\w.]*|=~|!~|!=|==|>=|<=|\\|[=~>])"
                    + "|(?<name>[A-Za-z_:][\\w:]*)"
                    + "|(?<other>.)",
            Pattern.DOTALL);

    private final List<Token> tokens;

    private Tokens(List<Token> tokens) {
        this.tokens = List.copyOf(tokens);
    }

    static Tokens of(String query) {
        List<Token> tokens = new ArrayList<>();
        Matcher next = NEXT.matcher(query);
        while (next.find()) {
            add(tokens, next, Token.Kind.STRING, "double", "single", "raw");
            add(tokens, next, Token.Kind.NAME, "name");
            add(tokens, next, Token.Kind.SIGN, "sign", "other");
        }
        return new Tokens(tokens);
    }

    private static void add(List<Token> tokens, Matcher next, Token.Kind kind, String... groups) {
        for (String group : groups) {
            if (next.group(group) != null) {
                tokens.add(new Token(kind, next.group(group), next.start(group)));
            }
        }
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
