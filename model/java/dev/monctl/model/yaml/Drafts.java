package dev.monctl.model.yaml;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Texts in place of those that lie on the disk, or of none: so a change is read and judged before it is written.
 *
 * @param files by absolute path
 */
public record Drafts(Map<Path, String> files) {
    /** Everything is as it lies there. */
    public static final Drafts NONE = new Drafts(Map.of());

    public Drafts {
        Map<Path, String> absolute = new LinkedHashMap<>();
        files.forEach((file, text) -> absolute.put(absolute(file), text));
        files = absolute;
    }

    /** Reads a file as it would be. */
    public SourceReading read(Path file, String name) {
        @Nullable String draft = files.get(absolute(file));
        return draft == null ? SourceFile.read(file, name, SourceFile.LIMIT) : SourceReading.of(Source.of(name, draft));
    }

    /** Whether there is a text for this file. */
    public boolean has(Path file) {
        return files.containsKey(absolute(file));
    }

    /** The files somewhere below a folder. */
    public List<Path> below(Path folder) {
        Path root = absolute(folder);
        return files.keySet().stream().filter(file -> file.startsWith(root)).toList();
    }

    private static Path absolute(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
