package dev.monctl.validation.reach;

import dev.monctl.validation.regex.GoRegex;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A rule of a relabelling that looks at the name of a series alone.
 *
 * @param names those that it is about
 */
record NameFilter(Action action, GoRegex names) {
    /** What a rule without an expression is about. */
    static final String ANY = "(.*)";

    private static final List<String> THE_NAME = List.of("__name__");

    /** What becomes of the series that a rule is about. */
    enum Action {
        KEEP,
        DROP
    }

    /** One of a rule as it is written; empty where it does something else. */
    static Optional<NameFilter> of(String action, List<String> sources, String regex) {
        if (!sources.equals(THE_NAME)) {
            return Optional.empty();
        }
        return switch (action.toLowerCase(Locale.ROOT)) {
            case "keep" -> Optional.of(new NameFilter(Action.KEEP, GoRegex.of(regex)));
            case "drop" -> Optional.of(new NameFilter(Action.DROP, GoRegex.of(regex)));
            default -> Optional.empty();
        };
    }

    /** One that cannot be read is refused elsewhere. */
    boolean passes(String metric) {
        return action == Action.KEEP ? names.mayFit(metric) : !names.fits(metric);
    }
}
