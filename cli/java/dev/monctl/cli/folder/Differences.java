package dev.monctl.cli.folder;

import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.Patch;
import dev.monctl.model.finding.Finding;
import dev.monctl.validation.change.structure.LineDiff;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What rendering would change.
 *
 * @param patches one for each file, as {@code git apply} takes it
 * @param findings why the folder could not be compared, or what lies in it that rendering would not touch
 */
public record Differences(List<String> patches, List<Finding> findings) {
    private static final int CONTEXT = 3;

    public Differences {
        patches = List.copyOf(patches);
        findings = List.copyOf(findings);
    }

    static Differences failed(Finding finding) {
        return new Differences(List.of(), List.of(finding));
    }

    /** What would change between two states of files, by their paths. */
    public static Differences between(SortedMap<String, byte[]> before, SortedMap<String, byte[]> after) {
        List<String> patches = new ArrayList<>();
        TreeSet<String> paths = new TreeSet<>(before.keySet());
        paths.addAll(after.keySet());
        for (String path : paths) {
            byte[] old = before.get(path);
            byte[] wanted = after.get(path);
            if (!Arrays.equals(old, wanted)) {
                patches.add(patch(path, old, wanted));
            }
        }
        return new Differences(patches, List.of());
    }

    Differences with(List<Finding> more) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(more);
        return new Differences(patches, all);
    }

    /** Whether rendering would leave the folder as it is. */
    public boolean isEmpty() {
        return patches.isEmpty();
    }

    /** Empty where there is no difference. */
    public String unifiedDiff() {
        return patches.stream().collect(Collectors.joining());
    }

    private static String patch(String path, byte @Nullable [] old, byte @Nullable [] wanted) {
        String from = old == null ? "/dev/null" : "a/" + path;
        String to = wanted == null ? "/dev/null" : "b/" + path;
        if (isBinary(old) || isBinary(wanted)) {
            return "Binary files " + from + " and " + to + " differ\n";
        }
        List<String> before = lines(old);
        List<String> after = lines(wanted);
        if (before.isEmpty() && after.isEmpty()) {
            return header(path, old == null ? "new" : "deleted");
        }
        Patch<String> patch = Patch.generate(before, after, LineDiff.between(before, after));
        List<String> text = UnifiedDiffUtils.generateUnifiedDiff(from, to, before, patch, CONTEXT);
        // The library counts the lines of nothing from 1, everybody else from 0.
        return String.join("\n", text)
                        .replaceFirst("\n@@ -1,0 \\+", "\n@@ -0,0 +")
                        .replaceFirst("(\n@@ -\\d+,\\d+ )\\+1,0 @@", "$1+0,0 @@")
                + "\n";
    }

    /** Of an empty file that comes or goes no line is to be shown; Git says it so, and takes it. */
    private static String header(String path, String state) {
        return "diff --git a/" + path + " b/" + path + "\n" + state + " file mode 100644\n";
    }

    private static boolean isBinary(byte @Nullable [] bytes) {
        if (bytes != null) {
            for (byte b : bytes) {
                if (b == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<String> lines(byte @Nullable [] bytes) {
        if (bytes == null || bytes.length == 0) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of(new String(bytes, StandardCharsets.UTF_8).split("\n", -1)));
        int last = lines.size() - 1;
        if (lines.get(last).isEmpty()) {
            lines.remove(last);
        } else {
            lines.set(last, lines.get(last) + "\n\\ No newline at end of file");
        }
        return lines;
    }
}
