package dev.monctl.validation.change.structure;

import com.github.difflib.algorithm.Change;
import java.util.ArrayList;
import java.util.List;

/** How two texts differ by lines, with the line before and behind. */
final class LineEdits {
    private static final int CONTEXT = 1;
    private static final String GAP = "...";
    private static final String NO_END = "\\ No newline at end of file";

    private final List<String> before;
    private final List<String> after;
    private final List<String> lines = new ArrayList<>();

    private LineEdits(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    static List<String> between(String before, String after) {
        boolean endAlike = before.endsWith("\n") == after.endsWith("\n");
        return endAlike
                ? new LineEdits(lines(before), lines(after)).lines()
                : new LineEdits(marked(before), marked(after)).lines();
    }

    /** What stands before a line end counts, as that of Windows. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int last = lines.size() - 1;
        if (lines.get(last).isEmpty()) {
            lines.remove(last);
        }
        return lines;
    }

    /** As Git tells it: a last line without its end is another than one with it. */
    private static List<String> marked(String text) {
        List<String> lines = lines(text);
        int last = lines.size() - 1;
        if (!text.isEmpty() && !text.endsWith("\n")) {
            lines.set(last, lines.get(last) + "\n" + NO_END);
        }
        return lines;
    }

    private List<String> lines() {
        int shown = 0;
        for (Change change : LineDiff.between(before, after)) {
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

    private void trailing(int shown, int next) {
        if (!lines.isEmpty()) {
            same(shown, Math.min(shown + CONTEXT, next));
        }
    }

    private void same(int from, int to) {
        before.subList(Math.min(from, to), to).forEach(line -> add(" ", line));
    }

    private void removed(Change change) {
        before.subList(change.startOriginal, change.endOriginal).forEach(line -> add("-", line));
    }

    private void added(Change change) {
        after.subList(change.startRevised, change.endRevised).forEach(line -> add("+", line));
    }

    private void add(String sign, String line) {
        lines.addAll(List.of((sign + line).split("\n", -1)));
    }
}
