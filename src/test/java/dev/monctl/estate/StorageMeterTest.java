package dev.monctl.estate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.monctl.Engine;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The script that measures Loki's storage, run by a busybox as in Loki's image. */
@Tag("engines")
@Timeout(20)
class StorageMeterTest {
    private static final Path SCRIPT = Path.of("templates/output/charts/monitoring/files/loki/measure-storage.sh");
    private static final String USED = "monctl_loki_storage_used_bytes";

    private static final List<String> APPLETS = List.of("cat", "cut", "date", "du", "httpd", "mv", "rm", "sh", "sleep");

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private Path store = Path.of("");
    private Path served = Path.of("");
    private int port;

    @BeforeEach
    void folders() throws IOException {
        store = Files.createDirectories(folder.resolve("loki"));
        served = Files.createDirectories(folder.resolve("served"));
        port = freePort();
    }

    /** httpd is its own process, which in a pod ends with the container. */
    @AfterEach
    void end_what_the_script_left_running() throws IOException {
        ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(served.toString()))
                .forEach(ProcessHandle::destroyForcibly);
        for (String applet : APPLETS) { // JUnit deletes the folder, and warns of links that lead out of it
            Files.deleteIfExists(folder.resolve("busybox").resolve(applet));
        }
    }

    @Test
    void serves_the_bytes_below_the_store_and_the_size_of_the_claim() throws Exception {
        Files.write(store.resolve("chunk"), new byte[1 << 20]);
        Process meter = start();
        try {
            Map<String, Long> first = await(metrics -> metrics.containsKey(USED));
            assertThat(first.get(USED)).isBetween(1L << 20, (1L << 20) + (1L << 16));
            assertThat(first).containsEntry("monctl_loki_storage_claim_bytes", 21474836480L);
            assertThat(first.get("monctl_loki_storage_measured_timestamp_seconds"))
                    .isCloseTo(System.currentTimeMillis() / 1000, within(10L));
            Files.write(store.resolve("another"), new byte[3 << 20]);
            await(metrics -> metrics.getOrDefault(USED, 0L) >= 4L << 20);
        } finally {
            meter.destroy();
        }
        assertThat(meter.waitFor(5, TimeUnit.SECONDS))
                .as("it ends when it is told to")
                .isTrue();
        assertThat(meter.exitValue()).isZero();
    }

    @Test
    void serves_no_old_number_when_nothing_can_be_measured() throws Exception {
        Process meter = start();
        try {
            await(metrics -> metrics.containsKey(USED));
            Files.delete(store);
            await(Map::isEmpty);
        } finally {
            meter.destroy();
        }
    }

    private Process start() throws IOException {
        String busybox = Engine.named("busybox").program().path().toString();
        ProcessBuilder builder = new ProcessBuilder(busybox, "sh", SCRIPT.toString());
        Map<String, String> environment = builder.environment();
        environment.put("PATH", applets(busybox).toString());
        environment.put("STORE", store.toString());
        environment.put("PUBLISH", served.toString());
        environment.put("CLAIM_BYTES", "21474836480");
        environment.put("INTERVAL", "1");
        environment.put("PORT", "127.0.0.1:" + port);
        return builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }

    /** A folder with the programs of the image and no others: each is a link to busybox. */
    private Path applets(String busybox) throws IOException {
        Path applets = Files.createDirectories(folder.resolve("busybox"));
        for (String applet : APPLETS) {
            Files.createSymbolicLink(applets.resolve(applet), Path.of(busybox));
        }
        return applets;
    }

    private Map<String, Long> await(Predicate<Map<String, Long>> wanted) throws Exception {
        Map<String, Long> metrics = scrape();
        while (!wanted.test(metrics)) {
            TimeUnit.MILLISECONDS.sleep(50);
            metrics = scrape();
        }
        return metrics;
    }

    /** No metrics where the answer is no success. */
    private Map<String, Long> scrape() throws InterruptedException {
        try {
            URI address = URI.create("http://127.0.0.1:" + port + "/metrics.txt");
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
            if (answer.statusCode() != 200) {
                return Map.of();
            }
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain"));
            return answer.body()
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .collect(Collectors.toMap(sample -> sample[0], sample -> Long.valueOf(sample[1])));
        } catch (IOException e) {
            return Map.of(); // it does not listen yet
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
