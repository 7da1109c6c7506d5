package dev.monctl.validation.change;

import dev.monctl.model.output.OutputTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How many files of a folder are not the same on both sides.
 *
 * @param folder one of those in the output folder
 */
public record FileCount(String folder, int added, int removed, int changed) {
    /** Of each folder in which some are not. */
    public static List<FileCount> between(OutputTree before, OutputTree after) {
        List<FileCount> counts = new ArrayList<>();
        for (String folder : List.of("charts", "argo-apps", "nixos", "tailscale", "tests", "docs")) {
            FileCount count = of(folder, before.below(folder), after.below(folder));
            if (count.all() > 0) {
                counts.add(count);
            }
        }
        return counts;
    }

    private static FileCount of(String folder, OutputTree before, OutputTree after) {
        int fresh = only(after, before);
        int gone = only(before, after);
        long changed = before.files().entrySet().stream()
                .filter(file -> after.files().containsKey(file.getKey()))
                .filter(file -> !Arrays.equals(file.getValue(), after.files().get(file.getKey())))
                .count();
        return new FileCount(folder, fresh, gone, Math.toIntExact(changed));
    }

    private static int only(OutputTree here, OutputTree there) {
        Set<String> paths = new TreeSet<>(here.files().keySet());
        paths.removeAll(there.files().keySet());
        return paths.size();
    }

    public int all() {
        return added + removed + changed;
    }
}
