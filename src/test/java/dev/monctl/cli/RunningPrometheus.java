package dev.monctl.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.monctl.Engine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A real Prometheus on a free loopback port, which takes remote writes and has a folder of its own. */
final class RunningPrometheus implements AutoCloseable {
    private static final Pattern LISTENING = Pattern.compile("msg=\"Listening on\".* address=127\\.0\\.0\\.1:(\\d+)");

    private final Process process;
    private final Path folder;
    private final CompletableFuture<Integer> port = new CompletableFuture<>();

    private RunningPrometheus(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
    }

    /** One with these rules. */
    static RunningPrometheus start(Path folder, String rules) throws IOException {
        Files.writeString(folder.resolve("rules.yaml"), rules);
        Path config = Files.writeString(
                folder.resolve("prometheus.yml"), "global: { evaluation_interval: 1s }\nrule_files: [rules.yaml]\n");
        Process process = new ProcessBuilder(
                        Engine.named("prometheus").program().path().toString(),
                        "--config.file=" + config,
                        "--storage.tsdb.path=" + folder.resolve("data"),
                        "--web.listen-address=127.0.0.1:0",
                        "--web.enable-remote-write-receiver")
                .redirectErrorStream(true)
                .start();
        RunningPrometheus prometheus = new RunningPrometheus(process, folder);
        prometheus.read();
        return prometheus;
    }

    private void read() {
        Thread reader = new Thread(() -> {
            StringBuilder all = new StringBuilder();
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    all.append(line).append('\n');
                    Matcher listening = LISTENING.matcher(line);
                    if (listening.find()) {
                        port.complete(Integer.parseInt(listening.group(1)));
                    }
                }
            } catch (IOException ended) {
                // It was stopped.
            }
            port.completeExceptionally(new AssertionError("Prometheus has ended:\n" + all));
        });
        reader.setDaemon(true);
        reader.start();
    }

    String address() throws Exception {
        return "http://127.0.0.1:" + port.get(2, TimeUnit.MINUTES);
    }

    /** Has promtool send samples of a job, in Prometheus' text format, by remote write. */
    void receive(String job, List<String> samples) throws Exception {
        Path file = Files.writeString(folder.resolve("samples.txt"), String.join("\n", samples) + "\n");
        Engine.named("promtool")
                .passes("push", "metrics", "--label=job=" + job, address() + "/api/v1/write", file.toString());
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException hurry) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
