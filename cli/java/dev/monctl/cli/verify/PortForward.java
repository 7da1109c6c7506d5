package dev.monctl.cli.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.monctl.validation.engine.Program;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A running {@code kubectl port-forward} to a free port of this machine; it ends with monctl, however that ends. */
final class PortForward implements AutoCloseable {
    private static final Pattern READY = Pattern.compile("Forwarding from 127\\.0\\.0\\.1:(\\d+) -> ");
    private static final Duration FAREWELL = Duration.ofSeconds(2);
    private static final int MOST_LINES = 20;

    private final String called;
    private final Process process;
    private final Thread end;
    private final CompletableFuture<Integer> port = new CompletableFuture<>();
    private final List<String> errors = new ArrayList<>();

    private PortForward(String called, Process process) {
        this.called = called;
        this.process = process;
        // Ctrl-C reaches kubectl, too, but the end of monctl alone, as by a signal of CI, does not.
        this.end = new Thread(this::stop, "end of " + called);
    }

    static PortForward start(Program kubectl, List<String> scope, String service, int port) throws Unanswered {
        List<String> command = new ArrayList<>(List.of(kubectl.path().toString()));
        command.addAll(scope);
        command.addAll(List.of("port-forward", "--address=127.0.0.1", "service/" + service, ":" + port));
        String called = "kubectl " + String.join(" ", command.subList(1, command.size()));
        try {
            PortForward forward = new PortForward(called, new ProcessBuilder(command).start());
            Runtime.getRuntime().addShutdownHook(forward.end);
            // Nobody answers what it may ask.
            forward.process.getOutputStream().close();
            forward.read();
            return forward;
        } catch (IOException reason) {
            throw Unanswered.noWay(called + " cannot be run: " + reason.getMessage(), null);
        }
    }

    private void read() {
        CompletableFuture<Void> said = lines(process.getInputStream(), line -> {
            Matcher ready = READY.matcher(line);
            if (ready.find()) {
                port.complete(Integer.parseInt(ready.group(1)));
            }
        });
        CompletableFuture<Void> complained = lines(process.getErrorStream(), this::complain);
        var unused = said.runAfterBoth(complained, () -> port.completeExceptionally(new IOException("it has ended")));
    }

    private void complain(String line) {
        synchronized (errors) {
            if (errors.size() < MOST_LINES) {
                errors.add(line.strip());
            }
        }
    }

    private static CompletableFuture<Void> lines(InputStream stream, Consumer<String> each) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Thread reader = new Thread(
                () -> {
                    try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
                        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                            each.accept(line);
                        }
                    } catch (IOException ended) {
                        // Its streams are closed with it.
                    } finally {
                        done.complete(null);
                    }
                },
                "lines of kubectl");
        reader.setDaemon(true);
        reader.start();
        return done;
    }

    /** The port of this machine that leads to the service. */
    int awaitPort(Duration patience) throws Unanswered, InterruptedException {
        try {
            return port.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw failure("forwards no port within " + patience.toMillis() / 1000.0 + " s");
        } catch (ExecutionException ended) {
            throw failure("fails");
        }
    }

    private Unanswered failure(String how) {
        String reason;
        synchronized (errors) {
            reason = String.join(" ", errors);
        }
        return Unanswered.noWay(
                called + " " + how + (reason.isEmpty() ? "" : ": " + reason),
                "name another cluster with --context, another namespace with --namespace, or the hub's addresses with"
                        + " --prometheus and --loki");
    }

    private void stop() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(FAREWELL.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException hurry) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stop();
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException ending) {
            // monctl ends, and the hook runs already.
        }
    }
}
