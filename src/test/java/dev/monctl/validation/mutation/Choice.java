package dev.monctl.validation.mutation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Some of all possible mutations: of each file and operator about as many.
 *
 * @param most of one operator
 */
record Choice(int most) {
    private static final int LINES_FOR_ONE_MORE = 260;

    /** More of longer files. */
    static Choice ofLines(int lines) {
        return new Choice(1 + lines / LINES_FOR_ONE_MORE);
    }

    List<Mutation> of(List<Mutation> possible) {
        Map<Operator, List<Mutation>> byOperator = new LinkedHashMap<>();
        possible.forEach(each -> byOperator
                .computeIfAbsent(each.operator(), first -> new ArrayList<>())
                .add(each));
        return byOperator.values().stream()
                .flatMap(each -> each.stream()
                        .sorted(Comparator.comparing(Mutation::lot))
                        .limit(most))
                .toList();
    }
}
