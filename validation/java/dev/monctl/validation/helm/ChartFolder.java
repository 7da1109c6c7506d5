package dev.monctl.validation.helm;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.output.OutputTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The charts of an output tree in a private temporary folder, which Helm reads; until it is closed. */
public final class ChartFolder implements AutoCloseable {
    private static final String CHARTS = "charts/";

    /** To write a lean copy and to compile its schemas takes about as long as Helm loses by that many calls without it. */
    private static final int OFTEN = 12;

    private final OutputTree tree;
    private final WrittenCharts written;
    private final Consumer<WrittenCharts> ending;
    private final Map<String, Chart> charts = new ConcurrentHashMap<>();
    private final Map<String, Integer> asked = new HashMap<>();
    private final Map<String, Optional<LeanChart>> lean = new HashMap<>();
    private final AtomicInteger inlineValues = new AtomicInteger();
    private @Nullable TemporaryFolder beside;
    private boolean isClosed;

    private ChartFolder(OutputTree tree, WrittenCharts written, Consumer<WrittenCharts> ending) {
        this.tree = tree;
        this.written = written;
        this.ending = ending;
    }

    /** Writes all that lies below {@code charts/}; throws where the temporary folder is full or cannot be written. */
    public static ChartFolder write(OutputTree tree) throws IOException {
        return write(tree, WrittenCharts.empty(), WrittenCharts::close);
    }

    /** The same where the charts of another tree lie; who ends says what becomes of them. */
    static ChartFolder write(OutputTree tree, WrittenCharts written, Consumer<WrittenCharts> ending)
            throws IOException {
        try {
            written.become(tree.folder("charts"));
            return new ChartFolder(tree, written, ending);
        } catch (IOException | RuntimeException e) {
            written.close();
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

    /** A message with paths as they are in the output. */
    synchronized String named(String message) {
        String named = message.replace(written.folder().root() + "/", "");
        return beside == null ? named : named.replace(beside.root() + "/", "");
    }

    /** The chart as monctl reads it: once, however many deployments it has. */
    Chart read(String chart) {
        return charts.computeIfAbsent(chart, folder -> new Chart(tree, folder));
    }

    /** An empty folder for what another program shall read; deleted with this one. */
    public Path scratch(String name) throws IOException {
        return Files.createDirectory(beside().inside(name));
    }

    /** What Helm may get instead of a chart that it has been given often; empty for another. */
    synchronized Optional<LeanChart> lean(String chart) throws IOException {
        if (asked.merge(chart, 1, Integer::sum) <= OFTEN) {
            return Optional.empty();
        }
        Optional<LeanChart> known = lean.get(chart);
        if (known == null) {
            known = LeanChart.write(tree, chart, beside().inside("lean/" + chart));
            lean.put(chart, known);
        }
        return known;
    }

    /** Where the chart lies. */
    Path chart(String chart) {
        return written.folder().inside(chart);
    }

    /** Where a file of the tree lies; what is not below {@code charts/} is written when it is asked for. */
    synchronized Path file(String path) throws IOException {
        byte[] bytes = tree.files().get(path);
        if (path.startsWith(CHARTS) || bytes == null) {
            return written.folder().inside(path);
        }
        beside().write(path, bytes);
        return beside().inside(path);
    }

    /** A values file that is not part of the tree. */
    Path inlineValues(String yaml) throws IOException {
        Path file = beside().inside("inline-values-" + inlineValues.incrementAndGet() + ".yaml");
        return Files.writeString(file, yaml);
    }

    /** For what is no chart of the tree: most outputs have nothing of it. */
    private synchronized TemporaryFolder beside() throws IOException {
        if (beside == null) {
            beside = TemporaryFolder.create();
        }
        return beside;
    }

    @Override
    public synchronized void close() {
        if (isClosed) {
            return;
        }
        isClosed = true;
        ending.accept(written);
        if (beside != null) {
            beside.close();
        }
    }
}
