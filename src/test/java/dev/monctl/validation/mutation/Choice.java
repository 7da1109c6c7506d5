package dev.monctl.validation.mutation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Some of all possible mutations: of each file and operator about as many, more of longer files. */
final class Choice {
    private static final int LINES_FOR_ONE_MORE = 260;

    private Choice() {}

    static List<Mutation> of(List<Mutation> possible, int lines) {
        Map<Operator, List<Mutation>> byOperator = new LinkedHashMap<>();
        possible.forEach(each -> byOperator
                .computeIfAbsent(each.operator(), first -> new ArrayList<>())
                .add(each));
        int most = 1 + lines / LINES_FOR_ONE_MORE;
        return byOperator.values().stream()
                .flatMap(each -> each.stream()
                        .sorted(Comparator.comparing(Mutation::lot))
                        .limit(most))
                .toList();
    }
}
