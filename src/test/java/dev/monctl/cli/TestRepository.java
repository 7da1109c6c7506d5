package dev.monctl.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.monctl.model.output.Sha256;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A chart repository on the loopback address, below {@code /charts/}. */
final class TestRepository {
    private static final String INDEX = "/charts/index.yaml";

    @FunctionalInterface
    private interface Answer {
        void give(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final Map<String, String> releases = new TreeMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    private TestRepository(HttpServer server) {
        this.server = server;
        server.createContext("/", this::answer);
    }

    static TestRepository start() throws IOException {
        TestRepository repository =
                new TestRepository(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        repository.server.start();
        return repository;
    }

    void close() {
        server.stop(0);
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    List<String> requests() {
        return requests;
    }

    /** An archive {@code name-version.tgz} and its place in the index. */
    void publish(String archive, byte[] bytes) {
        serve("/charts/" + archive, bytes);
        int dash = archive.lastIndexOf('-');
        index(archive.substring(0, dash), archive.substring(dash + 1).replace(".tgz", ""), archive, bytes);
    }

    /** The only release of a chart in the index. */
    void index(String chart, String version, String url, byte @Nullable [] bytes) {
        String digest = bytes == null ? "" : "    digest: " + Sha256.of(bytes) + "\n";
        releases.put(
                chart,
                "  " + chart + ":\n  - apiVersion: v2\n    name: " + chart + "\n    version: " + version + "\n" + digest
                        + "    urls:\n    - " + url + "\n");
        serve(INDEX, ("apiVersion: v1\nentries:\n" + String.join("", releases.values())).getBytes(UTF_8));
    }

    void serve(String path, byte[] bytes) {
        answers.put(path, exchange -> {
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        });
    }

    void withdraw(String path) {
        answers.remove(path);
    }

    void redirect(String path, String target) {
        answers.put(path, exchange -> {
            exchange.getResponseHeaders().set("Location", target);
            exchange.sendResponseHeaders(302, -1);
        });
    }

    /** Half of what is announced. */
    void breakOff(String path, byte[] bytes) {
        answers.put(path, exchange -> {
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
            exchange.getResponseBody().flush();
        });
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        requests.add(path);
        try (exchange) {
            answers.getOrDefault(path, missing -> missing.sendResponseHeaders(404, -1))
                    .give(exchange);
        }
    }
}
