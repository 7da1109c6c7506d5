package dev.monctl.cli.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Lists that may be long: the beginning, and how many there are besides. */
final class Shortened {
    private static final int LONGEST_LINE = 160;

    private Shortened() {}

    static List<String> of(List<String> all, int most, IntFunction<String> rest) {
        if (all.size() <= most + 1) {
            return all.stream().map(Shortened::line).toList();
        }
        List<String> few = new ArrayList<>(
                all.subList(0, most).stream().map(Shortened::line).toList());
        few.add(rest.apply(all.size() - most));
        return few;
    }

    private static String line(String line) {
        return line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + "..." : line;
    }
}
