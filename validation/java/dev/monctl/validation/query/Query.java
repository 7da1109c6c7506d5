package dev.monctl.validation.query;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The labels that a query names.
 *
 * @param named outside of selectors
 * @param made those that the query itself makes, with label_replace or by parsing lines
 * @param makesAny whether it makes labels that cannot be told, by parsing lines
 */
public record Query(List<Selector> selectors, List<LabelName> named, Set<String> made, boolean makesAny) {
    public Query {
        selectors = List.copyOf(selectors);
        named = List.copyOf(named);
        made = new TreeSet<>(made);
    }

    /** A query to Prometheus. */
    public static Query prom(String text) {
        return new Reading(Tokens.of(text)).prom();
    }

    /** A query to Loki. */
    public static Query log(String text) {
        return new Reading(Tokens.of(text)).log();
    }
}
