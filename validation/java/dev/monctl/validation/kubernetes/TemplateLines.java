package dev.monctl.validation.kubernetes;

import dev.monctl.model.chart.ChartArchive;
import dev.monctl.model.output.OutputTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lines of a tree's templates, those in packed charts included; each file is opened once. */
final class TemplateLines {
    /** Between an archive and what lies in it. */
    private static final String INSIDE = "!/";

    private final OutputTree tree;
    private final Map<String, List<String>> lines = new HashMap<>();
    private final Map<String, Map<String, byte[]>> archives = new HashMap<>();

    TemplateLines(OutputTree tree) {
        this.tree = tree;
    }

    /** The template at this path; no lines where it is not at hand. */
    Template template(String path) {
        return new Template(path, lines.computeIfAbsent(path, this::read));
    }

    private List<String> read(String path) {
        int inside = path.indexOf(INSIDE);
        byte @Nullable [] bytes = inside < 0
                ? tree.files().get(path)
                : archives.computeIfAbsent(path.substring(0, inside), this::unpack)
                        .get(path.substring(inside + INSIDE.length()));
        return bytes == null
                ? List.of()
                : new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }

    private Map<String, byte[]> unpack(String archive) {
        byte @Nullable [] bytes = tree.files().get(archive);
        try {
            return bytes == null ? Map.of() : ChartArchive.read(bytes);
        } catch (IOException broken) {
            return Map.of(); // it has its finding before anything is rendered from it
        }
    }
}
