package dev.monctl.cli.deps;

import dev.monctl.cli.web.LimitedBody;
import java.io.IOException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Gets files over HTTP. */
final class Web {
    static final String UNREACHABLE = "deps/unreachable";
    private static final int OK = 200;
    private static final int PROXY_CREDENTIALS = 407;

    private final HttpClient client;
    private final Duration patience;

    /**
     * A client that has asked nothing yet.
     *
     * @param patience for one file, from the first byte that is sent to the last that is received
     */
    Web(Duration patience, ProxySelector proxies) {
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(patience)
                .proxy(proxies)
                .build();
    }

    /** The file at an address; one with more bytes than the limit is not read to its end. */
    byte[] get(URI address, long limit) throws FetchFailure, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(
                request(address),
                head -> head.statusCode() == OK ? new LimitedBody(limit) : BodySubscribers.replacing(new byte[0]));
        try {
            HttpResponse<byte[]> response = answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (response.statusCode() == PROXY_CREDENTIALS) {
                throw new FetchFailure(
                        UNREACHABLE,
                        address + " is behind a proxy that wants a user and a password, which monctl gives no proxy",
                        "name a proxy that wants none in HTTPS_PROXY, or a repository within reach: --mirror URL");
            }
            if (response.statusCode() != OK) {
                throw new FetchFailure(
                        UNREACHABLE,
                        response.uri() + " answers " + response.statusCode(),
                        "open the address in a browser; --mirror names another repository");
            }
            return response.body();
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw unreachable(address, "there was no whole answer in " + patience.toSeconds() + " s");
        } catch (ExecutionException e) {
            throw failure(address, limit, e.getCause() == null ? e : e.getCause());
        }
    }

    private static HttpRequest request(URI address) throws FetchFailure {
        try {
            return HttpRequest.newBuilder(address).build();
        } catch (IllegalArgumentException e) {
            throw unreachable(address, "only http and https are spoken");
        }
    }

    private static FetchFailure failure(URI address, long limit, Throwable cause) {
        if (cause instanceof LimitedBody.TooLarge || cause.getCause() instanceof LimitedBody.TooLarge) {
            return new FetchFailure(
                    "deps/too-large",
                    address + " has more than the " + (limit >> 20) + " MiB that are read",
                    "check that it is a chart repository");
        }
        String reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        if (cause instanceof IOException) {
            return unreachable(address, reason);
        }
        throw new IllegalStateException("cannot get " + address, cause);
    }

    private static FetchFailure unreachable(URI address, String reason) {
        return new FetchFailure(
                UNREACHABLE,
                address + " cannot be fetched: " + reason,
                "try again where there is a network; behind a proxy: export HTTPS_PROXY=http://HOST:PORT");
    }
}
