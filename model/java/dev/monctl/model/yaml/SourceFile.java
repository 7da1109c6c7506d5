package dev.monctl.model.yaml;

import static dev.monctl.model.finding.Finding.error;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.finding.Suggestion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a text file that somebody named, whatever really lies there. */
public final class SourceFile {
    /** Far more than any estate needs, far less than would hurt. */
    public static final long LIMIT = 4 * 1024 * 1024;

    private SourceFile() {}

    /**
     * Reads a file.
     *
     * @param name what findings call the file
     * @param limit in bytes; a larger file is refused, and not read into memory
     */
    public static SourceReading read(Path file, String name, long limit) {
        if (Files.isDirectory(file)) {
            return SourceReading.refused(error(
                    "yaml/not-a-file",
                    Place.file(name),
                    "'" + name + "' is a folder, where a file is expected",
                    "name a file in it, or remove the folder"));
        }
        // The size is asked for first, but only the second test holds: a device has no size, and a file may grow.
        try (InputStream in = Files.newInputStream(file)) {
            long size = Files.size(file);
            byte[] bytes =
                    size > limit ? new byte[0] : in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, limit + 1));
            long seen = Math.max(size, bytes.length);
            return seen > limit ? SourceReading.refused(tooLarge(name, seen, limit)) : Utf8.decode(bytes, name);
        } catch (NoSuchFileException e) {
            return SourceReading.refused(missing(file, name));
        } catch (AccessDeniedException e) {
            return SourceReading.refused(unreadable(name, "permission denied", "chmod u+r " + name));
        } catch (IOException e) {
            return SourceReading.refused(unreadable(name, String.valueOf(e.getMessage()), null));
        }
    }

    /** What was read already, as a text. */
    public static SourceReading decode(byte[] bytes, String name) {
        return bytes.length > LIMIT
                ? SourceReading.refused(tooLarge(name, bytes.length, LIMIT))
                : Utf8.decode(bytes, name);
    }

    private static Finding missing(Path file, String name) {
        String help = Suggestion.nearest(file.getFileName().toString(), siblings(file))
                .map(nearest -> "did you mean '" + nearest + "', which lies in the same folder?")
                .orElse("create the file, or name one that exists");
        return error("yaml/missing-file", Place.file(name), "'" + name + "' does not exist", help);
    }

    private static List<String> siblings(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isRegularFile)
                    .map(entry -> entry.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of(); // It only would have made the help better.
        }
    }

    private static Finding tooLarge(String name, long size, long limit) {
        String seen = size > limit + 1 ? size + " bytes, more" : "more";
        return error(
                "yaml/too-large",
                Place.file(name),
                "'" + name + "' has " + seen + " than the " + limit + " bytes that are read",
                "check that it is the file you mean; a large estate can be split into several files");
    }

    private static Finding unreadable(String name, String reason, @Nullable String help) {
        return error("yaml/unreadable", Place.file(name), "'" + name + "' cannot be read: " + reason, help);
    }
}
