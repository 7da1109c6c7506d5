package dev.monctl.validation.estate.label;

import dev.monctl.model.label.LabelSet;
import dev.monctl.model.label.SentLabels;
import dev.monctl.validation.query.LabelMatcher;
import dev.monctl.validation.query.LabelName;
import dev.monctl.validation.query.Query;
import dev.monctl.validation.query.Selector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which labels of a query nothing sends. Of a metric that is somebody's own nothing is said. */
record QueryLabels(SentLabels sent) {
    List<Unknown> ofProm(Query query) {
        List<Unknown> unknown = new ArrayList<>();
        for (Selector selector : query.selectors()) {
            String metric = selector.metric();
            if (metric != null) {
                sent.ofMetric(metric).ifPresent(known -> unknown.addAll(matchers(selector, metric, known)));
            }
        }
        selected(query).ifPresent(known -> unknown.addAll(named(query, known, "what this query selects")));
        return unknown;
    }

    List<Unknown> ofLogs(Query query) {
        List<Unknown> unknown = new ArrayList<>();
        query.selectors().forEach(selector -> unknown.addAll(matchers(selector, "a log line", sent.ofLogs())));
        if (!query.makesAny()) {
            unknown.addAll(named(query, sent.ofLogs(), "a log line"));
        }
        return unknown;
    }

    /** All labels that the query's series can have; absent where one metric of them is not known. */
    Optional<LabelSet> selected(Query query) {
        LabelSet all = LabelSet.of(query.made());
        for (Selector selector : query.selectors()) {
            Optional<LabelSet> known = Optional.ofNullable(selector.metric()).flatMap(sent::ofMetric);
            if (known.isEmpty()) {
                return Optional.empty();
            }
            all = all.and(known.get());
        }
        return query.selectors().isEmpty() ? Optional.empty() : Optional.of(all);
    }

    private static List<Unknown> matchers(Selector selector, String of, LabelSet known) {
        List<Unknown> unknown = new ArrayList<>();
        for (LabelMatcher matcher : selector.matchers()) {
            if (!known.contains(matcher.label())) {
                unknown.add(Unknown.matched(matcher, of, known));
            }
        }
        return unknown;
    }

    private static List<Unknown> named(Query query, LabelSet known, String of) {
        List<Unknown> unknown = new ArrayList<>();
        for (LabelName name : query.named()) {
            if (!known.contains(name.label())) {
                unknown.add(Unknown.named(name.label(), name.start(), of, known));
            }
        }
        return unknown;
    }
}
