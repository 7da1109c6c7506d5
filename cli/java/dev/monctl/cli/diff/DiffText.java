package dev.monctl.cli.diff;

import dev.monctl.model.finding.Words;
import dev.monctl.validation.change.fold.Block;
import dev.monctl.validation.change.fold.Entry;
import dev.monctl.validation.change.fold.FoldedDanger;
import dev.monctl.validation.change.object.Change;
import dev.monctl.validation.change.object.Group;
import dev.monctl.validation.change.structure.Edit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A comparison for a terminal. */
final class DiffText {
    private static final int MOST_EDITS = 12;
    private static final int MOST_LINES = 14;
    private static final int MOST_SINGLE = 3;

    private final Compared compared;
    private final Phrases phrases;
    private final StringBuilder text = new StringBuilder();

    DiffText(Compared compared) {
        this.compared = compared;
        this.phrases = new Phrases(compared.change());
    }

    String write() {
        line(0, compared.left() + " -> " + compared.right() + ": " + phrases.headline());
        compared.change().dangers().forEach(this::danger);
        @Nullable Group last = null;
        for (Block block : compared.change().blocks()) {
            if (block.group() != last) {
                line(0, "");
                line(0, block.group().title());
                last = block.group();
            }
            block(block);
        }
        List<String> besides = phrases.besides();
        if (!besides.isEmpty()) {
            line(0, "");
            besides.forEach(each -> line(0, each));
        }
        return text.toString();
    }

    private void danger(FoldedDanger danger) {
        line(0, "");
        String where = phrases.where(danger.spokes(), danger.group().title());
        line(0, "danger[" + danger.code() + "] " + where + ": " + danger.what());
        for (int i = 0; i < danger.steps().size(); i++) {
            line(1, (i + 1) + ". " + danger.steps().get(i));
        }
    }

    private void block(Block block) {
        if (block.whole().isPresent()) {
            line(1, sign(block.whole().get()) + " " + phrases.spokes(block.spokes()) + ": " + Phrases.whole(block));
            return;
        }
        if (!block.spokes().isEmpty()) {
            line(1, phrases.spokes(block.spokes()));
        }
        Map<String, List<Entry>> alike = new LinkedHashMap<>();
        for (Entry entry : block.entries()) {
            if (entry.kind() == Change.Kind.CHANGED) {
                changed(entry);
            } else {
                alike.computeIfAbsent(sign(entry.kind()) + " " + entry.subject().kind(), none -> new ArrayList<>())
                        .add(entry);
            }
        }
        alike.forEach(this::comingOrGoing);
    }

    private void changed(Entry entry) {
        line(2, "~ " + entry.subject() + Phrases.remark(entry));
        List<String> lines = new ArrayList<>();
        entry.edits().stream().limit(MOST_EDITS).forEach(edit -> lines.addAll(edit(edit)));
        lines.forEach(each -> line(4, each));
        int more = entry.edits().size() - MOST_EDITS;
        if (more > 0) {
            line(4, more + " more; --format json has all");
        }
    }

    private void comingOrGoing(String what, List<Entry> entries) {
        if (entries.size() <= MOST_SINGLE) {
            entries.forEach(entry -> line(2, sign(entry.kind()) + " " + entry.subject()));
            return;
        }
        List<String> names =
                entries.stream().map(entry -> entry.subject().name()).toList();
        line(2, what.replaceFirst(" ", " " + entries.size() + " ") + ": " + Words.list(names));
    }

    private static String sign(Change.Kind kind) {
        return kind == Change.Kind.ADDED ? "+" : "-";
    }

    private static List<String> edit(Edit edit) {
        List<String> lines = new ArrayList<>();
        if (edit instanceof Edit.Value value) {
            lines.add(edit.way() + ": " + Values.of(value.before(), value.after()));
        } else if (edit instanceof Edit.Order order) {
            lines.add(edit.way() + ": in another order, " + Words.list(order.after()));
        } else if (edit instanceof Edit.Lines changed) {
            if (!edit.way().steps().isEmpty()) {
                lines.add(edit.way() + ":");
            }
            lines.addAll(
                    Shortened.of(changed.lines(), MOST_LINES, more -> more + " more lines; --format json has all"));
        }
        return lines;
    }

    private void line(int depth, String line) {
        text.append(("  ".repeat(depth) + line).stripTrailing()).append('\n');
    }
}
