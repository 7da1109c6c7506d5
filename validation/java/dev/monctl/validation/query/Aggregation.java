package dev.monctl.validation.query;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The aggregation that makes the labels of what a query to Prometheus gives: the one that stands first in it.
 *
 * @param start where it begins in the query
 * @param isWithout whether it keeps all labels but those that it names
 */
public record Aggregation(String operator, int start, boolean isWithout, Set<String> named) {
    private static final Set<String> OPERATORS =
            Set.of("avg", "count", "group", "max", "min", "quantile", "stddev", "stdvar", "sum");
    private static final Set<String> ARITHMETIC = Set.of("+", "-", "*", "/", "%", "^");

    public Aggregation {
        named = Set.copyOf(named);
    }

    /** Absent where something else comes first, whose labels are those of its series or cannot be told. */
    public static Optional<Aggregation> of(String query) {
        Tokens tokens = Tokens.of(query);
        int at = 0;
        while (at < tokens.size()
                && (tokens.isSign(at, "(") || isNumber(tokens.at(at)) || isArithmetic(tokens.at(at)))) {
            at++;
        }
        boolean isOne = at + 1 < tokens.size()
                && tokens.at(at).isName()
                && OPERATORS.contains(tokens.at(at).text());
        return isOne ? Optional.of(read(tokens, at)) : Optional.empty();
    }

    private static boolean isNumber(Token token) {
        return token.kind() == Token.Kind.SIGN && Character.isDigit(token.text().charAt(0));
    }

    private static boolean isArithmetic(Token token) {
        return token.kind() == Token.Kind.SIGN && ARITHMETIC.contains(token.text());
    }

    /** Which labels are kept is said before what is aggregated, or behind it. */
    private static Aggregation read(Tokens tokens, int at) {
        int grouping = tokens.isSign(at + 1, "(") ? tokens.closing(at + 1) + 1 : at + 1;
        String word = grouping < tokens.size() && tokens.at(grouping).isName()
                ? tokens.at(grouping).text()
                : "";
        Set<String> named = new LinkedHashSet<>();
        if (word.equals("by") || word.equals("without")) {
            int end = tokens.closing(grouping + 1);
            for (int i = grouping + 2; i < end; i++) {
                named.add(tokens.at(i).text());
            }
        }
        Token operator = tokens.at(at);
        return new Aggregation(operator.text(), operator.start(), word.equals("without"), named);
    }

    public boolean keeps(String label) {
        return isWithout != named.contains(label);
    }
}
