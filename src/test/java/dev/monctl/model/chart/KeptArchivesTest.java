package dev.monctl.model.chart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.PackedChart;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.output.Sha256;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of the owner's folder of archives. */
class KeptArchivesTest {
    private static final Place NAMING = new Place("topology.yaml", 60, 11, 8, "  charts: upstream", "agent.charts");
    private static final byte[] ALLOY = PackedChart.of("alloy", "1.6.0");
    private static final byte[] METRICS = PackedChart.of("kube-state-metrics", "5.29.0");

    @TempDir
    private Path folder;

    private Path kept;

    @BeforeEach
    void keep_the_archives() throws IOException {
        kept = Files.createDirectories(folder.resolve("chart-archives"));
        Files.write(kept.resolve("alloy-1.6.0.tgz"), ALLOY);
        Files.write(kept.resolve("kube-state-metrics-5.29.0.tgz"), METRICS);
        write(Sha256.of(ALLOY) + "  alloy-1.6.0.tgz\n" + Sha256.of(METRICS) + " *kube-state-metrics-5.29.0.tgz\n");
    }

    @Test
    void has_nothing_against_archives_with_their_sums() {
        assertThat(findings()).isEmpty();
    }

    @Test
    void misses_an_archive_where_the_topology_asks_for_it() throws IOException {
        Files.delete(kept.resolve("alloy-1.6.0.tgz"));
        Finding finding = only("deps/missing");
        assertThat(finding.place()).isEqualTo(NAMING);
        assertThat(finding.what()).endsWith("chart-archives, where alloy-1.6.0.tgz does not lie");
        assertThat(finding.help()).contains("monctl deps", "write vendored");
    }

    @Test
    void misses_the_sum_of_an_archive() throws IOException {
        write(Sha256.of(ALLOY) + "  alloy-1.6.0.tgz\n");
        assertThat(only("deps/unpinned").what()).contains("SHA256SUMS has no line for kube-state-metrics-5.29.0.tgz");
    }

    @Test
    void misses_the_sums_altogether() throws IOException {
        Files.delete(kept.resolve("SHA256SUMS"));
        assertThat(findings()).extracting(Finding::code).containsExactly("deps/unpinned", "deps/unpinned");
    }

    @Test
    void points_at_the_sum_that_an_archive_does_not_have() throws IOException {
        byte[] other = PackedChart.of(
                "kube-state-metrics",
                java.util.Map.of(
                        "Chart.yaml", "name: kube-state-metrics\nversion: 5.29.0\n", "values.yaml", "other: true\n"));
        Files.write(kept.resolve("kube-state-metrics-5.29.0.tgz"), other);
        Finding finding = only("deps/changed");
        assertThat(finding.place().line()).isEqualTo(2);
        assertThat(finding.what()).contains(Sha256.of(other));
    }

    @Test
    void looks_into_archives_whose_sum_is_right() throws IOException {
        byte[] older = PackedChart.of("alloy", "1.5.3");
        Files.write(kept.resolve("alloy-1.6.0.tgz"), older);
        write(Sha256.of(older) + "  alloy-1.6.0.tgz\n" + Sha256.of(METRICS) + "  kube-state-metrics-5.29.0.tgz\n");
        assertThat(only("deps/other-chart").what()).endsWith("holds alloy 1.5.3, not alloy 1.6.0");
    }

    @Test
    void refuses_an_archive_without_a_chart() throws IOException {
        byte[] empty = PackedChart.of("alloy", java.util.Map.of("README.md", "nothing\n"));
        Files.write(kept.resolve("alloy-1.6.0.tgz"), empty);
        write(Sha256.of(empty) + "  alloy-1.6.0.tgz\n" + Sha256.of(METRICS) + "  kube-state-metrics-5.29.0.tgz\n");
        assertThat(only("deps/other-chart").what()).endsWith("holds no chart");
    }

    @Test
    void does_not_read_an_archive_that_no_chart_can_be() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(kept.resolve("alloy-1.6.0.tgz").toFile(), "rw")) {
            file.setLength(1_000_000_000);
        }
        assertThat(only("deps/unreadable").what()).endsWith("alloy-1.6.0.tgz is larger than 16 MiB");
    }

    @Test
    void points_at_a_line_that_is_no_sum() throws IOException {
        write("# sums\n" + Files.readString(kept.resolve("SHA256SUMS")));
        Finding finding = only("deps/sums");
        assertThat(finding.place().line()).isEqualTo(1);
        assertThat(finding.place().text()).isEqualTo("# sums");
    }

    @Test
    void keeps_the_sums_of_other_archives() {
        ArchiveSums sums =
                ArchiveFolder.beside(folder.resolve("topology.yaml")).read().sums();
        assertThat(sums.with(java.util.Map.of("alloy-1.6.0.tgz", "00", "a.tgz", "11")))
                .isEqualTo(
                        "11  a.tgz\n00  alloy-1.6.0.tgz\n" + Sha256.of(METRICS) + "  kube-state-metrics-5.29.0.tgz\n");
    }

    private void write(String sums) throws IOException {
        Files.write(kept.resolve("SHA256SUMS"), sums.getBytes(UTF_8));
    }

    private List<Finding> findings() {
        return ArchiveFolder.beside(folder.resolve("topology.yaml")).read().judge(NAMING);
    }

    private Finding only(String code) {
        assertThat(findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo(code));
        return findings().get(0);
    }
}
