package dev.monctl.cli.diff;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The command that a comparison comes of, for whoever wants it in another format.
 *
 * @param revision null where the folder was compared as it lies
 */
public record DiffCall(@Nullable String revision, Path topology, Path folder) {
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_./@%+=:,~^-]+");

    /** As a shell takes it, without what need not be said. */
    @Override
    public String toString() {
        List<String> words = new ArrayList<>(List.of("monctl", "diff"));
        if (revision != null) {
            words.add(revision);
        }
        if (!topology.equals(Path.of("topology.yaml"))) {
            words.addAll(List.of("-t", topology.toString()));
        }
        if (!folder.equals(Path.of("charts-out"))) {
            words.addAll(List.of("-o", folder.toString()));
        }
        return words.stream().map(DiffCall::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        return WORD.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
