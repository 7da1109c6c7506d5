package dev.monctl.cli.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Files of the folder {@code findings} of the class path, whether monctl runs from a jar or from classes. */
final class Packed {
    private static final String FOLDER = "findings";

    private Packed() {}

    static String text(String name) {
        try (InputStream in = Packed.class.getResourceAsStream("/" + FOLDER + "/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + FOLDER + "/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Path below a folder to text, sorted. */
    static SortedMap<String, String> below(String folder) {
        try {
            Path origin = Path.of(Packed.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(origin)) {
                return read(origin.resolve(FOLDER).resolve(folder));
            }
            try (FileSystem jar = FileSystems.newFileSystem(origin)) {
                return read(jar.getPath(FOLDER, folder));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException("monctl cannot find its own examples", e);
        } catch (IOException e) {
            throw new UncheckedIOException("monctl cannot read its own examples", e);
        }
    }

    private static SortedMap<String, String> read(Path root) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }
}
