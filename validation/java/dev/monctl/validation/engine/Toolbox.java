package dev.monctl.validation.engine;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Where programs are looked for: the project's own pinned ones first, then PATH. */
public record Toolbox(List<Path> folders) {
    public Toolbox {
        folders = List.copyOf(folders);
    }

    /** The usual places, for a project that lies in {@code root}. */
    public static Toolbox of(Path root) {
        List<Path> folders = new ArrayList<>(List.of(root.resolve("tools").resolve("bin")));
        folders.add(Path.of("").toAbsolutePath().resolve("tools").resolve("bin"));
        folders.addAll(onPath().folders());
        return new Toolbox(folders.stream().distinct().toList());
    }

    /** The folders of PATH alone. */
    public static Toolbox onPath() {
        List<Path> folders = new ArrayList<>();
        for (String folder :
                Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator, -1)) {
            // An empty entry means the current directory: nothing is run from there unasked.
            if (!folder.isEmpty()) {
                folder(folder).ifPresent(folders::add);
            }
        }
        return new Toolbox(folders);
    }

    private static Optional<Path> folder(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException problem) {
            return Optional.empty(); // no file can be in it
        }
    }

    public Optional<Program> find(String name) {
        return folders.stream()
                .flatMap(folder -> List.of(folder.resolve(name), folder.resolve(name + ".exe")).stream())
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst()
                .map(file -> new Program(name, file.toAbsolutePath()));
    }
}
