package dev.monctl.cli.diff;

import dev.monctl.validation.change.fold.Block;
import dev.monctl.validation.change.fold.Entry;
import dev.monctl.validation.change.fold.FoldedDanger;
import dev.monctl.validation.change.object.Change;
import dev.monctl.validation.change.object.Group;
import dev.monctl.validation.change.structure.Edit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A comparison for a comment on a pull request: as much as fits, in whole pieces, what wants a person first. */
final class DiffMarkdown {
    /** As many characters as a comment on GitHub may have. */
    static final int GITHUB = 65_536;

    /** Nobody sees it; by it, whoever posts the comment finds the one that is there already. */
    private static final String MARKER = "<!-- monctl diff -->";

    private static final int MOST_EDITS = 12;
    private static final int MOST_LINES = 20;
    private static final int MOST_OBJECTS = 60;
    private static final int ROOM_FOR_POINTER = 400;

    private final Compared compared;
    private final Phrases phrases;
    private final int limit;
    private final List<String> pieces = new ArrayList<>();

    DiffMarkdown(Compared compared, int limit) {
        this.compared = compared;
        this.phrases = new Phrases(compared.change());
        this.limit = limit;
    }

    String write() {
        pieces.add(MARKER + "\n### monctl diff: " + plain(phrases.headline()) + "\n\n" + code(compared.left()) + " -> "
                + code(compared.right()) + "\n");
        dangers();
        @Nullable Group last = null;
        for (Block block : compared.change().blocks()) {
            block(block, block.group() == last ? "" : "\n#### " + block.group().title() + "\n");
            last = block.group();
        }
        phrases.besides().forEach(line -> pieces.add("\n_" + plain(line) + "_\n"));
        return fitting();
    }

    private String fitting() {
        StringBuilder text = new StringBuilder();
        int size = pieces.stream().mapToInt(String::length).sum();
        int room = size <= limit ? limit : limit - ROOM_FOR_POINTER;
        int shown = 0;
        for (String piece : pieces) {
            if (text.length() + piece.length() > room) {
                break;
            }
            text.append(piece);
            shown++;
        }
        int left = pieces.size() - shown;
        if (left > 0) {
            text.append("\n**")
                    .append(left)
                    .append(left == 1 ? " part does" : " parts do")
                    .append(" not fit into a comment.** The whole: ")
                    .append(code(compared.call() + " --format html"))
                    .append(", or `--format json`.\n");
        }
        return text.toString();
    }

    private void dangers() {
        List<FoldedDanger> dangers = compared.change().dangers();
        for (int i = 0; i < dangers.size(); i++) {
            pieces.add((i == 0 ? "\n#### Dangers\n" : "") + danger(dangers.get(i)));
        }
    }

    private String danger(FoldedDanger danger) {
        StringBuilder text = new StringBuilder("\n- **" + danger.code() + "**, "
                + plain(phrases.where(danger.spokes(), danger.group().title())) + ": " + plain(danger.what()) + "\n");
        for (int i = 0; i < danger.steps().size(); i++) {
            String step = danger.steps().get(i);
            text.append("  ").append(i + 1).append(". ");
            text.append(step.startsWith("kubectl ") ? code(step) : plain(step)).append('\n');
        }
        return text.toString();
    }

    private void block(Block block, String heading) {
        String whom = block.spokes().isEmpty() ? "" : "\n**" + plain(phrases.spokes(block.spokes())) + "**";
        if (block.whole().isPresent()) {
            pieces.add(heading + whom + ": " + plain(Phrases.whole(block)) + "\n");
            return;
        }
        String before = heading + (whom.isEmpty() ? "" : whom + "\n");
        List<String> comingOrGoing = new ArrayList<>();
        for (Entry entry : block.entries()) {
            if (entry.kind() == Change.Kind.CHANGED) {
                pieces.add(before + fenced(changed(entry)));
                before = "";
            } else {
                comingOrGoing.add((entry.kind() == Change.Kind.ADDED ? "+ " : "- ") + entry.subject());
            }
        }
        if (!comingOrGoing.isEmpty()) {
            pieces.add(before + fenced(Shortened.of(comingOrGoing, MOST_OBJECTS, more -> "# " + more + " more")));
        }
    }

    private static List<String> changed(Entry entry) {
        List<String> lines = new ArrayList<>(List.of("@@ " + entry.subject() + Phrases.remark(entry) + " @@"));
        entry.edits().stream().limit(MOST_EDITS).forEach(edit -> lines.addAll(edit(edit)));
        int more = entry.edits().size() - MOST_EDITS;
        if (more > 0) {
            lines.add("# " + more + " more");
        }
        return lines;
    }

    private static List<String> edit(Edit edit) {
        List<String> lines = new ArrayList<>();
        if (edit instanceof Edit.Value value) {
            Values values = Values.of(value.before(), value.after());
            if (value.before() != null) {
                lines.add("- " + edit.way() + ": " + values.before());
            }
            if (value.after() != null) {
                lines.add("+ " + edit.way() + ": " + values.after());
            }
        } else if (edit instanceof Edit.Order order) {
            lines.add("- " + edit.way() + ": " + String.join(", ", order.before()));
            lines.add("+ " + edit.way() + ": " + String.join(", ", order.after()));
        } else if (edit instanceof Edit.Lines changed) {
            if (!edit.way().steps().isEmpty()) {
                lines.add("# " + edit.way());
            }
            lines.addAll(changed.lines());
        }
        return Shortened.of(lines, MOST_LINES, more -> "# " + more + " more lines");
    }

    /** No line of it can end the fence: that is longer than any run of backticks within. */
    private static String fenced(List<String> lines) {
        String all = String.join("\n", lines);
        String fence = "```";
        while (all.contains(fence)) {
            fence += "`";
        }
        return "\n" + fence + "diff\n" + all + "\n" + fence + "\n";
    }

    private static String code(String text) {
        return text.contains("`") ? plain(text) : "`" + text + "`";
    }

    /** Text that stays text: nobody is mentioned by it, and nothing in it is markup. */
    private static String plain(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]|])", "\\\\$1")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("@", "@\u200b");
    }
}
