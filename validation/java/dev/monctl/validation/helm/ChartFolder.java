package dev.monctl.validation.helm;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.output.OutputTree;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The charts of an output tree in a private temporary folder, which Helm reads; one for each run, deleted at its end. */
public final class ChartFolder implements AutoCloseable {
    private static final String CHARTS = "charts";

    /** To write a lean copy and to compile its schemas takes about as long as Helm loses by that many calls without it. */
    private static final int OFTEN = 12;

    private final OutputTree tree;
    private final Path root;
    private final Thread deletion;
    private final Map<String, Chart> charts = new ConcurrentHashMap<>();
    private final Map<String, Integer> asked = new HashMap<>();
    private final Map<String, Optional<LeanChart>> lean = new HashMap<>();
    private final AtomicInteger inlineValues = new AtomicInteger();

    private ChartFolder(OutputTree tree, Path root) {
        this.tree = tree;
        this.root = root;
        this.deletion = new Thread(() -> delete(root), "delete " + root);
    }

    /** Writes all that lies below {@code charts/}; throws where the temporary folder is full or cannot be written. */
    public static ChartFolder write(OutputTree tree) throws IOException {
        // Only its owner may enter it: it holds the estate's addresses.
        ChartFolder folder = new ChartFolder(tree, PrivateFolder.create());
        // Ctrl-C ends the program without close().
        Runtime.getRuntime().addShutdownHook(folder.deletion);
        try {
            for (Map.Entry<String, byte[]> file : tree.below(CHARTS).files().entrySet()) {
                folder.write(CHARTS + "/" + file.getKey(), file.getValue());
            }
            return folder;
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** What is to be said where the temporary folder is full, or cannot be written. */
    public static Finding cannotBeWritten(IOException reason) {
        return Finding.error(
                "helm/environment",
                Place.file(System.getProperty("java.io.tmpdir", "")),
                "the temporary folder cannot be written: " + reason.getMessage(),
                "make room in it, or set another: -Djava.io.tmpdir=/var/tmp");
    }

    OutputTree tree() {
        return tree;
    }

    Path root() {
        return root;
    }

    /** The chart as monctl reads it: once, however many deployments it has. */
    Chart read(String chart) {
        return charts.computeIfAbsent(chart, folder -> new Chart(tree, folder));
    }

    /** An empty folder for what another program shall read; deleted with this one. */
    public Path scratch(String name) throws IOException {
        return Files.createDirectory(inside(name));
    }

    /** What Helm may get instead of a chart that it has been given often; empty for another. */
    synchronized Optional<LeanChart> lean(String chart) throws IOException {
        if (asked.merge(chart, 1, Integer::sum) <= OFTEN) {
            return Optional.empty();
        }
        Optional<LeanChart> known = lean.get(chart);
        if (known == null) {
            known = LeanChart.write(tree, chart, inside("lean/" + chart));
            lean.put(chart, known);
        }
        return known;
    }

    /** Where the chart lies. */
    Path chart(String chart) {
        return inside(chart);
    }

    /** Where a file of the tree lies; what is not below {@code charts/} is written when it is asked for. */
    synchronized Path file(String path) throws IOException {
        Path file = inside(path);
        byte[] bytes = tree.files().get(path);
        if (bytes != null && !path.startsWith(CHARTS + "/")) {
            write(path, bytes);
        }
        return file;
    }

    /** A values file that is not part of the tree. */
    Path inlineValues(String yaml) throws IOException {
        Path file = root.resolve("inline-values-" + inlineValues.incrementAndGet() + ".yaml");
        return Files.writeString(file, yaml);
    }

    private void write(String path, byte[] bytes) throws IOException {
        Path file = inside(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private Path inside(String path) {
        Path file = root.resolve(path).normalize();
        if (!file.startsWith(root)) {
            throw new IllegalArgumentException("'" + path + "' leaves the output folder");
        }
        return file;
    }

    @Override
    public void close() {
        delete(root);
        try {
            Runtime.getRuntime().removeShutdownHook(deletion);
        } catch (IllegalStateException alreadyGoingDown) {
            // The hook runs now, or has run.
        }
    }

    /** Deletes what it can: a file that stays behind in the temporary folder is no reason to fail. */
    static void delete(Path root) {
        try {
            Files.walkFileTree(root, new Deletion());
        } catch (IOException leftBehind) {
            // Nothing can be done about it.
        }
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) throws IOException {
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
