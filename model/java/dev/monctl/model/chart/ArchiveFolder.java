package dev.monctl.model.chart;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.SourceFile;
import dev.monctl.model.yaml.SourceReading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The folder beside the topology in which its owner keeps the archives of published charts, and commits them.
 *
 * @param shown what findings call it
 * @param command what fetches what is missing in it
 */
public record ArchiveFolder(Path path, String shown, String command) {
    /** What it is called. */
    public static final String NAME = "chart-archives";

    /** Far more than any chart has. */
    public static final int LARGEST_ARCHIVE = 16 << 20;

    private static final String USUAL_TOPOLOGY = "topology.yaml";

    public static ArchiveFolder beside(Path topologyYaml) {
        String topology = topologyYaml.toString().replace('\\', '/');
        return new ArchiveFolder(
                topologyYaml.resolveSibling(NAME),
                topologyYaml.resolveSibling(NAME).toString().replace('\\', '/'),
                "monctl deps" + (topology.equals(USUAL_TOPOLOGY) ? "" : " " + topology));
    }

    /** What findings call a file in it. */
    public String shown(String file) {
        return shown + "/" + file;
    }

    /** The published charts' archives as they lie there. */
    public KeptArchives read() {
        List<Finding> findings = new ArrayList<>();
        SortedMap<String, byte[]> archives = new TreeMap<>();
        for (PublishedChart chart : PublishedChart.values()) {
            Path file = path.resolve(chart.archive());
            if (Files.exists(file)) {
                read(file, archives, findings);
            }
        }
        ArchiveSums sums = sums(findings);
        findings.addAll(sums.findings());
        return new KeptArchives(this, archives, sums, findings);
    }

    private void read(Path file, SortedMap<String, byte[]> archives, List<Finding> findings) {
        String name = file.getFileName().toString();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST_ARCHIVE + 1);
            if (bytes.length > LARGEST_ARCHIVE) {
                findings.add(unreadable(name, "is larger than " + (LARGEST_ARCHIVE >> 20) + " MiB"));
            } else {
                archives.put(name, bytes);
            }
        } catch (IOException e) {
            findings.add(unreadable(name, "cannot be read: " + e.getMessage()));
        }
    }

    private ArchiveSums sums(List<Finding> findings) {
        String name = shown(ArchiveSums.NAME);
        if (!Files.exists(path.resolve(ArchiveSums.NAME))) {
            return ArchiveSums.read(Source.of(name, ""));
        }
        SourceReading reading = SourceFile.read(path.resolve(ArchiveSums.NAME), name, SourceFile.LIMIT);
        findings.addAll(reading.findings());
        return ArchiveSums.read(reading.source() == null ? Source.of(name, "") : reading.source());
    }

    private Finding unreadable(String name, String what) {
        return Finding.error(
                "deps/unreadable", Place.file(shown(name)), shown(name) + " " + what, "remove it, then " + command);
    }
}
