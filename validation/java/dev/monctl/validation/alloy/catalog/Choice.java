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

    /** Whether whoever keeps to this keeps to the other, too. */
    boolean covers(Choice other) {
        return rule == Rule.AT_MOST_ONE && other.rule == rule && names.containsAll(other.names);
    }

    /** How many of them may be written. */
    public enum Rule {
        AT_MOST_ONE("at-most-one"),
        EXACTLY_ONE("exactly-one"),
        AT_LEAST_ONE("at-least-one");

        private final String keyword;

        Rule(String keyword) {
            this.keyword = keyword;
        }

        /** As the data files write it. */
        String keyword() {
            return keyword;
        }
    }
}
