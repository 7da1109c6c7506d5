package dev.monctl.validation.alloy.catalog;

import java.util.List;

/**
 * Arguments and blocks of one body that shut each other out, or stand in for each other.
 *
 * @param names of arguments and blocks of the body
 */
public record Choice(Rule rule, List<String> names) {
    public Choice {
        names = List.copyOf(names);
    }

    /** How many of them may be written. */
    public enum Rule {
        AT_MOST_ONE,
        EXACTLY_ONE,
        AT_LEAST_ONE
    }
}
