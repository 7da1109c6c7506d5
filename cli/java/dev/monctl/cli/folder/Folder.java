package dev.monctl.cli.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files below the output folder; no symbolic link is followed, so nothing outside is ever seen. */
record Folder(Path root) {
    /** Whether it is a path for an output file: relative, never upwards, and none of monctl's own files. */
    static boolean isInside(String path) {
        return !path.isEmpty()
                && !path.startsWith(".monctl")
                && Stream.of(path.split("/", -1)).noneMatch(p -> p.isEmpty() || p.equals(".") || p.equals(".."));
    }

    Path resolve(String path) {
        Path file = root.resolve(path);
        if (!isInside(path)) {
            throw new IllegalArgumentException("'" + path + "' is no path for an output file");
        }
        return file;
    }

    /** The content of a plain file; absent where there is none. */
    Optional<byte[]> content(String path) throws IOException {
        return obstacle(path).isEmpty() && Files.isRegularFile(resolve(path), LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(Files.readAllBytes(resolve(path)))
                : Optional.empty();
    }

    /** The uppermost part of the path that is not what it must be: a link, a file where a folder is needed, or the reverse. */
    Optional<String> obstacle(String path) {
        Path file = resolve(path);
        for (Path part = root; !part.equals(file); ) {
            part = part.resolve(part.relativize(file).getName(0));
            boolean exists = Files.exists(part, LinkOption.NOFOLLOW_LINKS);
            boolean asNeeded = part.equals(file)
                    ? Files.isRegularFile(part, LinkOption.NOFOLLOW_LINKS)
                    : Files.isDirectory(part, LinkOption.NOFOLLOW_LINKS);
            if (exists && !asNeeded) {
                return Optional.of(name(part));
            }
        }
        return Optional.empty();
    }

    boolean isLink(String path) {
        return Files.isSymbolicLink(root.resolve(path));
    }

    boolean isFolder(String path) {
        return Files.isDirectory(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    /** All plain files and links, sorted, but monctl's own and those of Git. */
    List<String> files() throws IOException {
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .map(this::name)
                    .filter(name -> !name.startsWith(".monctl") && !name.startsWith(".git/"))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
