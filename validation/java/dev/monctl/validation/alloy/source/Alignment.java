package dev.monctl.validation.alloy.source;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Which line of a template each line of what was made of it comes from: most lines pass through a template as they are. */
final class Alignment {
    private final int[] lines;
    private final boolean[] isSame;

    /** Both are counted from 0; what indents them does not count. */
    Alignment(List<String> template, List<String> made) {
        lines = new int[made.size()];
        isSame = new boolean[made.size()];
        Arrays.fill(isSame, true);
        int at = 0;
        int from = 0;
        for (Change change : changes(stripped(template), stripped(made))) {
            at = same(at, change.startRevised, from);
            int last = Math.max(change.startOriginal, change.endOriginal - 1);
            for (int line = change.startOriginal; at < change.endRevised; at++) {
                lines[at] = Math.min(line++, last);
                isSame[at] = false;
            }
            from = change.endOriginal;
        }
        same(at, made.size(), from);
    }

    private int same(int start, int end, int from) {
        for (int at = start; at < end; at++) {
            lines[at] = from + at - start;
        }
        return end;
    }

    private static List<Change> changes(List<String> template, List<String> made) {
        return new MyersDiffWithLinearSpace<String>()
                .computeDiff(template, made, null).stream()
                        .sorted(Comparator.comparingInt((Change change) -> change.startRevised)
                                .thenComparingInt(change -> change.startOriginal))
                        .toList();
    }

    private static List<String> stripped(List<String> lines) {
        return lines.stream().map(String::strip).toList();
    }

    int line(int made) {
        return lines[made];
    }

    /** Whether the line passed through as it is. */
    boolean isSame(int made) {
        return isSame[made];
    }
}
