package dev.monctl.validation.alloy.syntax;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.yaml.Source;
import dev.monctl.validation.alloy.syntax.BrokenStatement.Problem;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is wrong with a text, in its order; what two readers stumble over in one place is one problem. */
final class Problems {
    /** Nobody mends more at once, and each has to be looked up in the text. */
    private static final int MOST = 50;

    private final Source source;
    private final SortedMap<Integer, Problem> problems = new TreeMap<>();

    Problems(Source source) {
        this.source = source;
    }

    /** Complains of what stands from {@code start} to {@code end}. */
    void add(int start, int end, String what, String help) {
        add(new Problem(start, end, what, help, null));
    }

    void add(@Nullable Problem problem) {
        if (problem != null && problems.size() < MOST) {
            problems.putIfAbsent(problem.start(), problem);
        }
    }

    List<Finding> findings() {
        return problems.values().stream().map(this::finding).toList();
    }

    private Finding finding(Problem problem) {
        Finding finding = Finding.error(
                "alloy/syntax", source.place(problem.start(), problem.end(), null), problem.what(), problem.help());
        Token other = problem.other();
        return other == null ? finding : finding.beside(source.place(other.start(), other.end(), null));
    }
}
