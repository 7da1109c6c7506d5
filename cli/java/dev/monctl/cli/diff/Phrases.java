package dev.monctl.cli.diff;

import dev.monctl.model.finding.Words;
import dev.monctl.validation.change.EstateChange;
import dev.monctl.validation.change.FileCount;
import dev.monctl.validation.change.fold.Block;
import dev.monctl.validation.change.fold.Entry;
import dev.monctl.validation.change.object.Change;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How a comparison speaks to people, in whichever format. */
record Phrases(EstateChange change) {
    /** So many names are worth reading. */
    private static final int FEW = 4;

    /** One sentence about all of it. */
    String headline() {
        return new Headline(this).text();
    }

    /** A single one by its name; of several how many, and which where that is a few. */
    String spokes(List<String> names) {
        int all = change.spokes().size();
        if (names.size() == 1) {
            return names.get(0);
        }
        if (names.size() == all) {
            return "all " + all + " spokes";
        }
        Set<String> others = new LinkedHashSet<>(change.spokes());
        names.forEach(others::remove);
        String count = names.size() + " of " + all + " spokes";
        if (names.size() <= FEW) {
            return count + " (" + Words.list(names, FEW) + ")";
        }
        return others.size() <= FEW ? count + " (all but " + Words.list(others, FEW) + ")" : count;
    }

    /** Where a block or danger is, for its heading. */
    String where(List<String> spokes, String group) {
        return spokes.isEmpty() ? group : spokes(spokes);
    }

    /** For spokes that come or go: what they have, by kinds. */
    static String whole(Block block) {
        Map<String, Long> kinds = block.entries().stream()
                .collect(Collectors.groupingBy(entry -> entry.subject().kind(), TreeMap::new, Collectors.counting()));
        String what = kinds.entrySet().stream()
                .map(kind -> kind.getValue() + " " + kind.getKey() + (isPlural(kind) ? "s" : ""))
                .collect(Collectors.joining(", "));
        String each = block.spokes().size() > 1 ? "each " : "";
        boolean isNew = block.whole().filter(Change.Kind.ADDED::equals).isPresent();
        return (isNew ? "new, " : "gone, ") + each + "with " + what;
    }

    /** Kinds of Kubernetes are names, and stay as they are. */
    private static boolean isPlural(Map.Entry<String, Long> kind) {
        return kind.getValue() > 1 && Character.isLowerCase(kind.getKey().charAt(0));
    }

    static String remark(Entry entry) {
        return entry.restartsPods() ? " (its pods restart)" : "";
    }

    /** How many files differ, and what is not shown. */
    List<String> besides() {
        List<String> lines = new ArrayList<>();
        String files = change.files().stream()
                .map(each -> each.folder() + " " + counts(each))
                .collect(Collectors.joining("; "));
        if (!files.isEmpty()) {
            lines.add("files: " + files);
        }
        String left = change.leftOut().entrySet().stream()
                .map(noise -> noise.getValue() + " " + noise.getKey().title())
                .collect(Collectors.joining(", "));
        if (!left.isEmpty()) {
            lines.add("left out: " + left);
        }
        return lines;
    }

    private static String counts(FileCount files) {
        List<String> counts = new ArrayList<>();
        count(counts, files.added(), "new");
        count(counts, files.removed(), "gone");
        count(counts, files.changed(), "changed");
        return String.join(", ", counts);
    }

    private static void count(List<String> counts, int number, String what) {
        if (number > 0) {
            counts.add(number + " " + what);
        }
    }
}
