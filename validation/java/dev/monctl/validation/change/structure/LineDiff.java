package dev.monctl.validation.change.structure;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;

/** Which lines of a text became which. */
public final class LineDiff {
    private LineDiff() {}

    /** From the first to the second, in their order. Lines that were replaced are one change, to be told as a removal first. */
    public static List<Change> between(List<String> before, List<String> after) {
        // In linear space: two long texts without a common line would else need gigabytes.
        return joined(new MyersDiffWithLinearSpace<String>().computeDiff(before, after, null));
    }

    /** The library gives a replaced line as an insertion and a removal, in either order. */
    private static List<Change> joined(List<Change> changes) {
        List<Change> joined = new ArrayList<>();
        for (Change next : changes) {
            Change last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.endOriginal == next.startOriginal && last.endRevised == next.startRevised) {
                joined.remove(joined.size() - 1);
                joined.add(new Change(
                        DeltaType.CHANGE, last.startOriginal, next.endOriginal, last.startRevised, next.endRevised));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }
}
