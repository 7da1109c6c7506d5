package dev.monctl.cli.deps;

import dev.monctl.model.chart.ArchiveFolder;
import dev.monctl.model.chart.PublishedChart;
import dev.monctl.model.output.Sha256;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The repositories that publish charts, or the one mirror that is asked in their place. */
final class ChartRepositories {
    /** Indexes list every version of every chart that was ever published. */
    private static final long LARGEST_INDEX = 64L << 20;

    private final Web web;
    private final @Nullable URI mirror;
    private final Map<URI, ChartIndex> indexes = new LinkedHashMap<>();

    ChartRepositories(Web web, @Nullable URI mirror) {
        this.web = web;
        this.mirror = mirror;
    }

    /** The archive of a chart: what its repository's index says it is, and the chart that it should be. */
    byte[] fetch(PublishedChart chart) throws FetchFailure, InterruptedException {
        ChartIndex.Release release = index(chart).release(chart.dependency());
        byte[] archive = web.get(release.archive(), ArchiveFolder.LARGEST_ARCHIVE);
        String sum = Sha256.of(archive);
        if (!sum.equals(release.sha256())) {
            throw new FetchFailure(
                    "deps/digest",
                    release.archive() + " has the sum " + sum + ", but the repository's index says " + release.sha256(),
                    "try again later; if it stays so, tell those who run the repository");
        }
        String complaint = chart.complaint(archive).orElse(null);
        if (complaint != null) {
            throw new FetchFailure(
                    "deps/other-chart", release.archive() + " " + complaint, "--mirror names another repository");
        }
        return archive;
    }

    private ChartIndex index(PublishedChart chart) throws FetchFailure, InterruptedException {
        String repository = mirror == null ? chart.dependency().repository() : mirror.toString();
        URI address = URI.create(repository.replaceFirst("/*$", "/index.yaml"));
        ChartIndex index = indexes.get(address);
        if (index == null) {
            index = ChartIndex.read(address, web.get(address, LARGEST_INDEX));
            indexes.put(address, index);
        }
        return index;
    }
}
