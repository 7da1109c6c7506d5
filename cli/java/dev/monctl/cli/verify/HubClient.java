package dev.monctl.cli.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.monctl.cli.web.LimitedBody;
import java.io.IOException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks one service of the hub over HTTP. An answer is limited in its size and its time, and redirects are not followed: credentials go nowhere else. */
final class HubClient {
    private static final long MOST_BYTES = 32L << 20;
    private static final int OK = 200;
    private static final int REDIRECT = 300;
    private static final int REFUSAL = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int PROXY_CREDENTIALS = 407;
    private static final int MOST_SHOWN = 200;

    private final HttpClient client;
    private final Service service;
    private final String base;
    private final Map<String, String> headers;
    private final Duration patience;

    /**
     * A client that has asked nothing yet.
     *
     * @param base what the API's paths are added to
     * @param headers credentials and tenant
     * @param patience for one answer, from the first byte that is sent to the last that is received
     */
    HubClient(Service service, URI base, Map<String, String> headers, Duration patience, ProxySelector proxies) {
        this.service = service;
        this.base = base.toString().replaceFirst("/+$", "");
        this.headers = new TreeMap<>(headers);
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(patience)
                .proxy(proxies)
                .build();
    }

    /** What it answers as {@code data}, in the form that Prometheus and Loki share. */
    JsonNode get(String path, Map<String, String> parameters) throws Unanswered, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request(path, parameters), head -> new LimitedBody(MOST_BYTES));
        try {
            return data(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw late();
        } catch (ExecutionException e) {
            throw failure(e.getCause() == null ? e : e.getCause());
        }
    }

    private HttpRequest request(String path, Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path + (query.isEmpty() ? "" : "?" + query)));
        headers.forEach(request::header);
        return request.header("Accept", "application/json").build();
    }

    private JsonNode data(HttpResponse<byte[]> response) throws Unanswered {
        int status = response.statusCode();
        if (status == UNAUTHORIZED || status == FORBIDDEN) {
            throw unreachable(
                    "answers " + status + ": it wants other credentials",
                    "give --bearer-token-file FILE, or --user NAME --password-file FILE");
        }
        if (status == PROXY_CREDENTIALS) {
            throw unreachable(
                    "is behind a proxy that answers 407: it wants a user and a password, which monctl gives no proxy",
                    "ask without it: export NO_PROXY=" + URI.create(base).getHost());
        }
        if (status >= REDIRECT && status < REFUSAL) {
            throw Unanswered.otherAnswer(
                    base, service, "it answers " + status + " and sends elsewhere, as a login page does");
        }
        JsonNode answer = json(response.body());
        if (status != OK) {
            String error = answer.path("error").asString("");
            String reason = error.isEmpty() ? words(response) : error;
            throw unreachable("answers " + status + (reason.isEmpty() ? "" : ": " + shortened(reason)), null);
        }
        if (!answer.path("status").asString("").equals("success")
                || answer.path("data").isMissingNode()) {
            throw Unanswered.otherAnswer(base, service, "there is no \"status\": \"success\" with data in it");
        }
        return answer.path("data");
    }

    /** A page is not worth showing, a line is. */
    private static String words(HttpResponse<byte[]> response) {
        boolean isText =
                response.headers().firstValue("Content-Type").orElse("").startsWith("text/plain");
        return isText ? new String(response.body(), UTF_8) : "";
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= MOST_SHOWN ? line : line.substring(0, MOST_SHOWN) + " …";
    }

    private static JsonNode json(byte[] body) {
        try {
            return JsonMapper.shared().readTree(body);
        } catch (JacksonException noJson) {
            return JsonMapper.shared().missingNode();
        }
    }

    private Unanswered failure(Throwable cause) {
        if (cause instanceof LimitedBody.TooLarge || cause.getCause() instanceof LimitedBody.TooLarge) {
            return unreachable("sends more than the " + (MOST_BYTES >> 20) + " MiB that are read", null);
        }
        if (cause instanceof HttpTimeoutException) {
            return late();
        }
        if (cause instanceof IOException) {
            String reason = cause.getMessage() == null ? "nobody listens there" : cause.getMessage();
            return unreachable(
                    "cannot be reached: " + reason,
                    "is this machine in the tailnet? without an address, kubectl is used");
        }
        throw new IllegalStateException("cannot ask " + base, cause);
    }

    private Unanswered late() {
        return unreachable(
                "gave no whole answer in " + patience.toMillis() / 1000.0 + " s", "--timeout 1m waits longer");
    }

    private Unanswered unreachable(String what, @Nullable String help) {
        return Unanswered.unreachable(base, service.title() + " at " + base + " " + what, help);
    }

    /** A finding about an answer whose form is not the one that is documented. */
    Unanswered wrongForm(String why) {
        return Unanswered.otherAnswer(base, service, why);
    }
}
