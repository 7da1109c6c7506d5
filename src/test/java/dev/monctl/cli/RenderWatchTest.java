package dev.monctl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.EstateCopy;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rendering at each save, in a real folder. */
class RenderWatchTest {
    /** So long a round takes on a machine with much else to do, at most. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private Path topology;
    private Path written;
    private Thread watching;
    private volatile @Nullable Exception end;

    @BeforeEach
    void a_watched_estate() throws Exception {
        EstateCopy.lay(Path.of("src/test/resources/clean"), folder);
        topology = folder.resolve("topology.yaml");
        written = folder.resolve("charts-out");
        watch("--format=text");
        await("charts-out has ");
    }

    private void watch(String format) {
        watching = new Thread(() -> {
            PrintWriter to = new PrintWriter(out);
            var unused = Monctl.commandLine()
                    .setOut(to)
                    .setErr(to)
                    .setExecutionExceptionHandler((ended, line, result) -> {
                        end = ended;
                        return 130;
                    })
                    .execute("render", "--watch", format, "-o", written.toString(), topology.toString());
        });
        watching.start();
    }

    @AfterEach
    void ended_by_an_interrupt() throws InterruptedException {
        watching.interrupt();
        watching.join(PATIENCE.toMillis());
        assertThat(watching.isAlive()).as("it ends when it is told to").isFalse();
        assertThat(end).as("and not before, by a bug").isInstanceOf(InterruptedException.class);
    }

    @Test
    void each_way_of_saving_is_seen() throws Exception {
        // Emptied, then written.
        Files.writeString(topology, changed("homelab-nixos", "home-nixos"));
        awaitFile("nixos/home-nixos/config.alloy");
        until("the old one is gone", () -> !Files.exists(written.resolve("nixos/homelab-nixos/config.alloy")));

        // Written beside it, then renamed over it.
        Path beside = Files.writeString(folder.resolve(".topology.yaml.swp"), changed("home-nixos", "house-nixos"));
        Files.move(beside, topology, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        awaitFile("nixos/house-nixos/config.alloy");

        // Moved away, then written anew, as with a backup.
        String next = changed("house-nixos", "hut-nixos");
        Files.move(topology, folder.resolve("topology.yaml~"), StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(topology, next);
        awaitFile("nixos/hut-nixos/config.alloy");
    }

    @Test
    void an_error_leaves_the_output_as_it_is_until_it_is_mended() throws Exception {
        byte[] application = Files.readAllBytes(written.resolve("argo-apps/monitoring-agent-homelab-k8s.yaml"));
        Files.writeString(topology, changed("stages: [production]", "stages: [prod]"));
        await("reference/unknown-stage");
        await("nothing written");
        assertThat(written.resolve("argo-apps/monitoring-agent-homelab-k8s.yaml"))
                .hasBinaryContent(application);
        Files.writeString(topology, changed("stages: [prod]", "stages: [production]"));
        await("no file of " + written + " changed");
    }

    @Test
    void a_program_gets_a_document_of_each_round_also_of_a_clean_one() throws Exception {
        ended_by_an_interrupt();
        end = null;
        watch("--format=json");
        until("it tells the first round", () -> documents() == 1);
        Files.writeString(topology, changed("homelab-nixos", "home-nixos"));
        awaitFile("nixos/home-nixos/config.alloy");
        until("it tells the second one", () -> documents() == 2);
    }

    private long documents() {
        return out.toString()
                .lines()
                .filter(line -> line.contains("\"summary\""))
                .count();
    }

    @Test
    void what_the_folder_refused_is_tried_again_with_the_next_save() throws Exception {
        Path config = written.resolve("nixos/homelab-nixos/config.alloy");
        String rendered = Files.readString(config);
        Files.writeString(config, rendered + "// by hand\n");
        String renamed = changed("homelab-nixos", "home-nixos");
        Files.writeString(topology, renamed);
        await("output/edited-by-hand");

        Files.writeString(config, rendered);
        Files.writeString(topology, renamed);
        awaitFile("nixos/home-nixos/config.alloy");
    }

    @Test
    void a_folder_of_values_that_was_not_there_is_watched_as_soon_as_it_is() throws Exception {
        Path values = Files.createDirectories(folder.resolve("values-stages")).resolve("production.yaml");
        Files.writeString(values, "alloy:\n  alloy:\n    resources:\n      limits:\n        memory: 900Mi\n");
        awaitText("charts/monitoring-agent/values-stages/production.yaml", "900Mi");
        Files.writeString(values, "alloy:\n  alloy:\n    resources:\n      limits:\n        memory: 901Mi\n");
        awaitText("charts/monitoring-agent/values-stages/production.yaml", "901Mi");
    }

    private String changed(String from, String to) throws IOException {
        String text = Files.readString(topology);
        assertThat(text).contains(from);
        return text.replace(from, to);
    }

    private void awaitText(String file, String text) throws Exception {
        until(
                file + " holds " + text,
                () -> Files.readString(written.resolve(file)).contains(text));
    }

    private void awaitFile(String file) throws Exception {
        until(file + " is there", () -> Files.exists(written.resolve(file)));
    }

    private void await(String text) throws Exception {
        until("it says " + text, () -> out.toString().contains(text));
    }

    private interface Condition {
        boolean holds() throws IOException;
    }

    private void until(String what, Condition condition) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!holds(condition)) {
            assertThat(System.nanoTime()).as("%s; so far%n%s", what, out).isLessThan(end);
            Thread.sleep(20);
        }
    }

    /** What is just being replaced is not there yet. */
    private static boolean holds(Condition condition) {
        try {
            return condition.holds();
        } catch (IOException notYet) {
            return false;
        }
    }
}
