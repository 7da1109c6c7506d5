package dev.monctl.validation.mutation;

import java.util.Map;
import java.util.TreeMap;

/** How many of each sort were caught. */
final class Score {
    private final Map<String, int[]> counts = new TreeMap<>();

    void count(String sort, boolean isCaught) {
        int[] count = counts.computeIfAbsent(sort, first -> new int[2]);
        count[0] += isCaught ? 1 : 0;
        count[1]++;
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        counts.forEach((sort, count) -> table.append(String.format("%-34s %4d of %4d%n", sort, count[0], count[1])));
        return table.toString();
    }
}
