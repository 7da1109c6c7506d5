package dev.monctl.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/**
 * Prometheus and Loki on the loopback address. What they answer is written by hand, in the form in which their HTTP APIs are
 * documented: Prometheus' is proven against a real one elsewhere, Loki's is not.
 */
final class TestHub {
    private static final String EMPTY = "{\"status\":\"success\",\"data\":{\"resultType\":\"vector\",\"result\":[]}}";

    @FunctionalInterface
    interface Answer {
        void give(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> credentials = new CopyOnWriteArrayList<>();

    private TestHub(HttpServer server) {
        this.server = server;
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "test hub");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::answer);
    }

    static TestHub start() throws IOException {
        TestHub hub = new TestHub(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        hub.server.start();
        return hub;
    }

    void close() {
        server.stop(0);
    }

    int port() {
        return server.getAddress().getPort();
    }

    String address() {
        return "http://127.0.0.1:" + port();
    }

    /** Questions in the order in which they came. */
    List<String> requests() {
        return requests;
    }

    /** Who asked, and for which tenant. */
    List<String> credentials() {
        return credentials;
    }

    /** An answer to all questions with these words in them; what is said first counts. */
    void to(String words, Answer answer) {
        answers.put(words, answer);
    }

    /** A vector for a query with these words in it; of each element the labels, the time and the value. */
    void vector(String words, String... elements) {
        body(words, 200, EMPTY.replace("[]", "[" + String.join(",", elements) + "]"));
    }

    static String element(String labels, long time, double value) {
        return "{\"metric\":{" + labels + "},\"value\":[" + time + ",\"" + value + "\"]}";
    }

    static String cluster(String name, String environment) {
        return "\"cluster\":\"" + name + "\",\"environment\":\"" + environment + "\"";
    }

    void alerts(String... alerts) {
        body(
                "/api/v1/alerts",
                200,
                "{\"status\":\"success\",\"data\":{\"alerts\":[" + String.join(",", alerts) + "]}}");
    }

    void body(String words, int status, String body) {
        to(words, exchange -> {
            byte[] bytes = body.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        });
    }

    private void answer(HttpExchange exchange) throws IOException {
        String request = URLDecoder.decode(
                exchange.getRequestURI().getRawPath() + "?"
                        + exchange.getRequestURI().getRawQuery(),
                UTF_8);
        requests.add(request);
        credentials.add(exchange.getRequestHeaders().getFirst("Authorization") + " "
                + exchange.getRequestHeaders().getFirst("X-Scope-OrgID"));
        try (exchange) {
            for (Map.Entry<String, Answer> each : answers.entrySet()) {
                if (request.contains(each.getKey())) {
                    each.getValue().give(exchange);
                    return;
                }
            }
            byte[] bytes = EMPTY.getBytes(UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
