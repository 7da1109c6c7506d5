package dev.monctl.validation.reach;

import dev.monctl.validation.query.LabelMatcher;
import dev.monctl.validation.query.Selector;
import dev.monctl.validation.regex.GoRegex;
import java.util.function.Predicate;

/** Which systems a query is about, by the clusters that it names. */
final class MeantSystems {
    private MeantSystems() {}

    /** Every system, unless the selector names some. */
    static Predicate<String> of(Selector selector) {
        return selector.matchers().stream()
                .filter(matcher -> matcher.label().equals("cluster"))
                .map(MeantSystems::of)
                .reduce(cluster -> true, Predicate::and);
    }

    private static Predicate<String> of(LabelMatcher matcher) {
        String value = matcher.value();
        if (value.contains("$")) {
            return cluster -> true; // whoever looks at the dashboard says
        }
        return switch (matcher.operator()) {
            case "=" -> value::equals;
            case "!=" -> cluster -> !value.equals(cluster);
            case "=~" -> GoRegex.of(value)::mayFit;
            default -> cluster -> true;
        };
    }
}
