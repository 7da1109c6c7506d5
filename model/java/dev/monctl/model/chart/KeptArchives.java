package dev.monctl.model.chart;

import static dev.monctl.model.finding.Finding.error;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.finding.Words;
import dev.monctl.model.output.Sha256;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The archives of the published charts that the owner keeps, as they were when they were read.
 *
 * @param files file name to bytes
 * @param unreadable what is wrong with files that could not be read
 */
public record KeptArchives(
        ArchiveFolder folder, SortedMap<String, byte[]> files, ArchiveSums sums, List<Finding> unreadable) {
    public KeptArchives {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        unreadable = List.copyOf(unreadable);
    }

    /**
     * Whether each published chart is there, with the bytes that its sum says, and is the chart that it should be.
     *
     * @param naming where the topology asks for them
     */
    public List<Finding> judge(Place naming) {
        List<Finding> findings = new ArrayList<>(unreadable);
        List<String> missing = missing();
        if (!missing.isEmpty()) {
            findings.add(error(
                    "deps/missing",
                    naming,
                    "the published charts are taken from " + folder.shown() + ", where " + Words.list(missing)
                            + (missing.size() == 1 ? " does not lie" : " do not lie"),
                    folder.command() + " fetches them; or write vendored"));
        }
        for (PublishedChart chart : PublishedChart.values()) {
            byte[] archive = files.get(chart.archive());
            if (archive != null) {
                findings.addAll(judge(chart, archive));
            }
        }
        return findings;
    }

    /** Whether a chart is there, with the bytes that its sum says. */
    public boolean holds(PublishedChart chart) {
        byte[] archive = files.get(chart.archive());
        return archive != null && judge(chart, archive).isEmpty();
    }

    private List<String> missing() {
        return Stream.of(PublishedChart.values())
                .map(PublishedChart::archive)
                .filter(archive -> !files.containsKey(archive))
                .filter(archive -> unreadable.stream()
                        .noneMatch(finding -> finding.place().file().equals(folder.shown(archive))))
                .toList();
    }

    private List<Finding> judge(PublishedChart chart, byte[] archive) {
        return Stream.of(sum(chart.archive(), archive), content(chart, archive))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Finding> sum(String name, byte[] archive) {
        Optional<String> said = sums.of(name);
        String seen = Sha256.of(archive);
        if (said.isEmpty()) {
            return Optional.of(error(
                    "deps/unpinned",
                    sums.place(name),
                    sums.source().name() + " has no line for " + name + ", so nobody notices when it changes",
                    folder.command() + " fetches it and writes the line"));
        }
        return said.get().equals(seen)
                ? Optional.empty()
                : Optional.of(error(
                        "deps/changed",
                        sums.place(name),
                        folder.shown(name) + " is not what this line says: its sum is " + seen,
                        folder.command() + " fetches it again; or restore both files from Git"));
    }

    private Optional<Finding> content(PublishedChart chart, byte[] archive) {
        return chart.complaint(archive)
                .map(what -> error(
                        "deps/other-chart",
                        Place.file(folder.shown(chart.archive())),
                        folder.shown(chart.archive()) + " " + what,
                        "remove it, then " + folder.command()));
    }
}
