package dev.monctl.cli.deps;

import dev.monctl.cli.folder.DiskFailure;
import dev.monctl.cli.web.EnvironmentProxies;
import dev.monctl.cli.web.WrongProxy;
import dev.monctl.model.chart.ArchiveFolder;
import dev.monctl.model.chart.ArchiveSums;
import dev.monctl.model.chart.KeptArchives;
import dev.monctl.model.chart.PublishedChart;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.output.Sha256;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Brings the published charts' archives into the owner's folder: all of them or, where one cannot be had, none. */
public final class ArchiveFetch {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ArchiveFolder folder;
    private final @Nullable URI mirror;
    private final Pins pins;
    private final List<String> steps = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /**
     * A run that has not begun.
     *
     * @param mirror a repository that is asked in place of the charts' own
     */
    public ArchiveFetch(ArchiveFolder folder, @Nullable URI mirror, Pins pins) {
        this.folder = folder;
        this.mirror = mirror;
        this.pins = pins;
    }

    /** What is there already as its sum says is not fetched again. */
    public Fetched run() throws InterruptedException {
        KeptArchives lying = folder.read();
        if (!lying.sums().findings().isEmpty() && pins == Pins.HELD) {
            return new Fetched(List.of(), lying.sums().findings());
        }
        try {
            return run(lying, new Web(PATIENCE, EnvironmentProxies.of(System.getenv())));
        } catch (WrongProxy wrong) {
            FetchFailure failure = new FetchFailure(Web.UNREACHABLE, wrong.what(), wrong.help());
            return new Fetched(List.of(), List.of(failure.on(folder.shown())));
        }
    }

    private Fetched run(KeptArchives lying, Web web) throws InterruptedException {
        ChartRepositories repositories = new ChartRepositories(web, mirror);
        Map<String, byte[]> fetched = new TreeMap<>();
        for (PublishedChart chart : PublishedChart.values()) {
            if (pins == Pins.HELD && lying.holds(chart)) {
                steps.add(folder.shown(chart.archive()) + " is there already");
            } else {
                fetch(chart, repositories, lying.sums()).ifPresent(archive -> fetched.put(chart.archive(), archive));
            }
        }
        if (findings.isEmpty() && !fetched.isEmpty()) {
            write(fetched, lying.sums());
        }
        return new Fetched(findings.isEmpty() ? steps : List.of(), findings);
    }

    private Optional<byte[]> fetch(PublishedChart chart, ChartRepositories repositories, ArchiveSums sums)
            throws InterruptedException {
        String file = folder.shown(chart.archive());
        try {
            byte[] archive = repositories.fetch(chart);
            String sum = Sha256.of(archive);
            Optional<String> pinned = sums.of(chart.archive());
            if (pins == Pins.HELD && pinned.isPresent() && !pinned.get().equals(sum)) {
                findings.add(Finding.error(
                        "deps/pinned",
                        sums.place(chart.archive()),
                        chart.archive() + " has the sum " + sum + " in its repository now, and not that of this line",
                        "find out why; " + folder.command() + " --update then accepts it"));
                return Optional.empty();
            }
            steps.add(file + " fetched, its sum is " + sum + (pinned.isPresent() ? "" : ", seen for the first time"));
            return Optional.of(archive);
        } catch (FetchFailure failure) {
            findings.add(failure.on(file));
            return Optional.empty();
        }
    }

    /** The sums come first: whatever keeps an archive from being written, the next run knows what it must be. */
    private void write(Map<String, byte[]> fetched, ArchiveSums sums) {
        Map<String, String> ours = new TreeMap<>();
        fetched.forEach((name, archive) -> ours.put(name, Sha256.of(archive)));
        ArchiveWriter writer = new ArchiveWriter(folder);
        try {
            writer.write(ArchiveSums.NAME, sums.with(ours).getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> archive : fetched.entrySet()) {
                writer.write(archive.getKey(), archive.getValue());
            }
        } catch (IOException e) {
            findings.add(Finding.error(
                    "deps/write",
                    Place.file(folder.shown()),
                    folder.shown() + " cannot be written: " + DiskFailure.words(e),
                    "mend that, then " + folder.command()));
        }
    }
}
