package dev.monctl.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files below a folder of monctl's own class path, whether it runs from a jar or from classes. */
final class TemplateFiles {
    private TemplateFiles() {}

    /** Path below {@code folder} to content, sorted. */
    static SortedMap<String, byte[]> below(String folder) {
        try {
            Path origin = Path.of(TemplateFiles.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(origin)) {
                return read(origin.resolve(folder));
            }
            try (FileSystem jar = FileSystems.newFileSystem(origin)) {
                return read(jar.getPath(folder));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException("monctl cannot find its own templates", e);
        } catch (IOException e) {
            throw new UncheckedIOException("monctl cannot read its own templates", e);
        }
    }

    private static SortedMap<String, byte[]> read(Path root) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                try (InputStream in = Files.newInputStream(file)) {
                    files.put(root.relativize(file).toString().replace('\\', '/'), in.readAllBytes());
                }
            }
        }
        return files;
    }
}
