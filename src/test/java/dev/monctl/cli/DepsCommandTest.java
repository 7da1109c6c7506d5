package dev.monctl.cli;

import static dev.monctl.cli.CommandLineRun.monctl;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.EstateCopy;
import dev.monctl.Golden;
import dev.monctl.PackedChart;
import dev.monctl.model.output.Sha256;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fetching from a repository on this machine, with stand-ins for the published charts. */
class DepsCommandTest {
    private static final String ALLOY = "alloy-1.6.0.tgz";
    private static final String METRICS = "kube-state-metrics-5.29.0.tgz";
    private static final byte[] ALLOY_BYTES = PackedChart.of("alloy", "1.6.0");
    private static final byte[] METRICS_BYTES = PackedChart.of("kube-state-metrics", "5.29.0");

    @TempDir
    private Path folder;

    private Path estate;
    private Path kept;
    private TestRepository repository;

    @BeforeEach
    void an_estate_with_published_charts() throws IOException {
        EstateCopy.lay(Path.of("src/test/resources/clean"), folder);
        EstateCopy.lay(Path.of("src/test/resources/broken/upstream-charts-not-fetched"), folder);
        estate = folder.resolve("topology.yaml");
        kept = folder.resolve("chart-archives");
        repository = TestRepository.start();
        repository.publish(ALLOY, ALLOY_BYTES);
        repository.publish(METRICS, METRICS_BYTES);
    }

    @AfterEach
    void close_the_repository() {
        repository.close();
    }

    @Test
    void fetches_the_archives_and_writes_their_sums_as_sha256sum_does() throws IOException {
        CommandLineRun run = deps();

        assertThat(run.exitCode()).as(run.out()).isZero();
        assertThat(run.out()).contains(ALLOY + " fetched", Sha256.of(ALLOY_BYTES), "seen for the first time");
        assertThat(kept()).containsExactly("SHA256SUMS", ALLOY, METRICS);
        assertThat(kept.resolve(ALLOY)).hasBinaryContent(ALLOY_BYTES);
        assertThat(kept.resolve("SHA256SUMS"))
                .hasContent(Sha256.of(ALLOY_BYTES) + "  " + ALLOY + "\n" + Sha256.of(METRICS_BYTES) + "  " + METRICS
                        + "\n");
        assertThat(monctl("deps", estate, "--check").exitCode()).isZero();
    }

    @Test
    void what_is_there_as_its_sum_says_is_not_fetched_again() throws IOException {
        deps();
        byte[] sums = Files.readAllBytes(kept.resolve("SHA256SUMS"));
        repository.close();
        CommandLineRun run = deps();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains(ALLOY + " is there already", METRICS + " is there already");
        assertThat(kept.resolve("SHA256SUMS")).hasBinaryContent(sums);
    }

    @Test
    void follows_redirects_and_addresses_of_other_hosts() {
        repository.redirect("/charts/" + ALLOY, "/elsewhere/" + ALLOY);
        repository.serve("/elsewhere/" + ALLOY, ALLOY_BYTES);
        repository.index("kube-state-metrics", "5.29.0", repository.address("/other/k.tgz"), METRICS_BYTES);
        repository.serve("/other/k.tgz", METRICS_BYTES);
        assertThat(deps().exitCode()).isZero();
        assertThat(kept.resolve(METRICS)).hasBinaryContent(METRICS_BYTES);
    }

    @Test
    void refuses_bytes_that_the_index_does_not_know() throws IOException {
        repository.serve("/charts/" + ALLOY, PackedChart.of("alloy", "1.6.0-other"));
        refuses("bytes-unknown-to-the-index");
    }

    @Test
    void refuses_an_archive_with_another_chart_in_it() throws IOException {
        repository.publish(ALLOY, PackedChart.of("grafana-agent", "0.44.2"));
        refuses("another-chart");
    }

    @Test
    void refuses_what_is_no_archive() throws IOException {
        repository.publish(ALLOY, "<html>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        CommandLineRun run = deps();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("error[deps/other-chart]", "cannot be unpacked");
        assertThat(kept).doesNotExist();
    }

    @Test
    void says_that_a_version_is_not_published() throws IOException {
        repository.index("alloy", "1.7.0", ALLOY, ALLOY_BYTES);
        refuses("version-not-published");
    }

    @Test
    void says_that_an_index_without_sums_cannot_be_trusted() throws IOException {
        repository.index("alloy", "1.6.0", ALLOY, null);
        refuses("index-without-sums");
    }

    @Test
    void says_that_a_page_is_no_index() throws IOException {
        repository.serve("/charts/index.yaml", "<html>\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        refuses("no-index");
    }

    @Test
    void says_what_the_server_answers() throws IOException {
        repository.withdraw("/charts/" + ALLOY);
        refuses("answers-404");
    }

    @Test
    void says_that_nobody_answers() throws IOException {
        repository.close();
        CommandLineRun run = deps();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("error[deps/unreachable]", "/charts/index.yaml cannot be fetched")
                .contains("export HTTPS_PROXY=http://HOST:PORT");
        assertThat(kept).doesNotExist();
    }

    @Test
    void refuses_an_answer_that_breaks_off() throws IOException {
        repository.breakOff("/charts/" + ALLOY, ALLOY_BYTES);
        CommandLineRun run = deps();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("error[deps/unreachable]", ALLOY + " cannot be fetched");
        assertThat(kept).doesNotExist();
    }

    @Test
    void reads_no_more_of_an_archive_than_any_chart_has() throws IOException {
        repository.publish(ALLOY, new byte[(16 << 20) + 1]);
        refuses("too-large");
    }

    @Test
    void holds_the_repository_to_the_sums_until_it_is_told_to_accept_new_ones() throws IOException {
        deps();
        byte[] changed = PackedChart.of(
                "alloy",
                Map.of(
                        "Chart.yaml",
                        "apiVersion: v2\nname: alloy\nversion: 1.6.0\n",
                        "values.yaml",
                        "changed: true\n"));
        repository.publish(ALLOY, changed);
        Files.delete(kept.resolve(ALLOY));

        CommandLineRun refused = deps();
        holds("pinned", refused);
        assertThat(kept.resolve(ALLOY)).doesNotExist();

        assertThat(deps("--update").exitCode()).isZero();
        assertThat(kept.resolve(ALLOY)).hasBinaryContent(changed);
        assertThat(monctl("deps", estate, "--check").exitCode()).isZero();
    }

    @Test
    void mends_an_archive_that_was_changed() throws IOException {
        deps();
        Files.write(kept.resolve(ALLOY), PackedChart.of("alloy", "0.0.1"));
        CommandLineRun check = monctl("deps", estate, "--check");
        holds("changed", check);
        assertThat(deps().exitCode()).isZero();
        assertThat(kept.resolve(ALLOY)).hasBinaryContent(ALLOY_BYTES);
    }

    @Test
    void a_write_that_fails_leaves_no_half_of_a_file() throws IOException {
        Files.createDirectories(kept.resolve(ALLOY).resolve("in-the-way"));
        CommandLineRun run = deps();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("error[deps/write]", "mend that, then monctl deps " + estate);
        assertThat(kept()).containsExactly("SHA256SUMS", ALLOY);
        assertThat(kept.resolve(ALLOY)).isDirectory();
    }

    @Test
    void a_file_where_the_folder_belongs_is_in_the_way() throws IOException {
        Files.writeString(kept, "");
        holds("in-the-way", deps());
    }

    @Test
    void check_names_what_is_wrong_with_archives_that_are_kept() throws IOException {
        Files.createDirectories(kept);
        Files.write(kept.resolve(ALLOY), ALLOY_BYTES);
        try (RandomAccessFile large = new RandomAccessFile(kept.resolve(METRICS).toFile(), "rw")) {
            large.setLength((16 << 20) + 1);
        }
        Files.writeString(kept.resolve("SHA256SUMS"), "abc  " + ALLOY + "\n");
        holds("kept", monctl("deps", estate, "--check"));
    }

    @Test
    void check_names_what_is_missing_without_a_network() {
        CommandLineRun run = monctl("deps", estate, "--check");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("error[deps/missing]", ALLOY + " and " + METRICS + " do not lie");
        assertThat(kept).doesNotExist();
        assertThat(repository.requests()).isEmpty();
    }

    @Test
    void what_programs_read_is_a_document_though_nothing_is_to_be_done() throws IOException {
        Files.writeString(estate, Files.readString(estate).replace("charts: upstream", "charts: vendored"));
        assertThat(monctl("deps", estate, "--format=json").out())
                .startsWith("{")
                .endsWith("}\n");
    }

    @Test
    void an_estate_with_vendored_charts_needs_nothing() throws IOException {
        Files.writeString(estate, Files.readString(estate).replace("charts: upstream", "charts: vendored"));
        assertThat(deps().exitCode()).isZero();
        assertThat(repository.requests()).isEmpty();
    }

    @Test
    void check_and_update_are_two_commands() {
        assertThat(deps("--check", "--update").exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://charts.example.com",
                "charts.example.com",
                "//charts.example.com",
                "https:///charts",
                "file:///charts",
                "http://a b"
            })
    void a_mirror_that_cannot_be_asked_is_a_wrong_usage(String mirror) {
        CommandLineRun run = monctl("deps", estate, "--mirror=" + mirror);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("Invalid value for option '--mirror': '" + mirror + "' is no address of a chart repository;"
                        + " write it like https://charts.example.com/stable");
        assertThat(kept).doesNotExist();
    }

    private CommandLineRun deps(String... options) {
        return monctl(
                Stream.concat(Stream.of("deps", estate, "--mirror", repository.address("/charts/")), Stream.of(options))
                        .toArray());
    }

    private void refuses(String golden) throws IOException {
        holds(golden, deps());
        assertThat(kept).doesNotExist();
    }

    /** Sums are those of this JVM's compression: that of Alloy's archive is {@code a…}, any other {@code b…}. */
    private void holds(String golden, CommandLineRun run) throws IOException {
        assertThat(run.exitCode()).as(run.out()).isEqualTo(1);
        Golden.of("findings/deps/" + golden + ".txt")
                .holds(run.out()
                        .replace(folder + "/", "")
                        .replace(Sha256.of(ALLOY_BYTES), "a".repeat(64))
                        .replaceAll("(?!a{64})[0-9a-f]{64}", "b".repeat(64))
                        .replace(repository.address("/"), "http://charts.example.com/"));
    }

    private List<String> kept() throws IOException {
        try (Stream<Path> files = Files.list(kept)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
