package dev.monctl.validation.change.structure;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;

/** How two texts differ by lines, with the line before and behind. */
final class LineEdits {
    private static final int CONTEXT = 1;
    private static final String GAP = "...";

    private final List<String> before;
    private final List<String> after;
    private final List<String> lines = new ArrayList<>();

    private LineEdits(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    static List<String> between(String before, String after) {
        return new LineEdits(before.lines().toList(), after.lines().toList()).lines();
    }

    private List<String> lines() {
        int shown = 0;
        // In linear space: two long texts without a common line would else need gigabytes.
        for (Change change : joined(new MyersDiffWithLinearSpace<String>().computeDiff(before, after, null))) {
            int from = Math.max(shown, change.startOriginal - CONTEXT);
            trailing(shown, from);
            if (from > shown + CONTEXT && !lines.isEmpty()) {
                lines.add(GAP);
            }
            same(Math.max(from, shown), change.startOriginal);
            removed(change);
            added(change);
            shown = change.endOriginal;
        }
        trailing(shown, before.size());
        return lines;
    }

    /** A replaced line comes as an insertion and a removal, in either order; a reader expects the removal first. */
    private static List<Change> joined(List<Change> changes) {
        List<Change> joined = new ArrayList<>();
        for (Change next : changes) {
            Change last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean isOne =
                    last != null && last.endOriginal == next.startOriginal && last.endRevised == next.startRevised;
            if (last != null && isOne) {
                joined.remove(joined.size() - 1);
                joined.add(new Change(
                        DeltaType.CHANGE, last.startOriginal, next.endOriginal, last.startRevised, next.endRevised));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private void trailing(int shown, int next) {
        if (!lines.isEmpty()) {
            same(shown, Math.min(shown + CONTEXT, next));
        }
    }

    private void same(int from, int to) {
        before.subList(Math.min(from, to), to).forEach(line -> lines.add(" " + line));
    }

    private void removed(Change change) {
        before.subList(change.startOriginal, change.endOriginal).forEach(line -> lines.add("-" + line));
    }

    private void added(Change change) {
        after.subList(change.startRevised, change.endRevised).forEach(line -> lines.add("+" + line));
    }
}
