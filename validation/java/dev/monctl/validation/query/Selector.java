package dev.monctl.validation.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a query selects: series or lines.
 *
 * @param metric null where none is named, as always in LogQL
 */
public record Selector(@Nullable String metric, List<LabelMatcher> matchers) {
    public Selector {
        matchers = List.copyOf(matchers);
    }
}
