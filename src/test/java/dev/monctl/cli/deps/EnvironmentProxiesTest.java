package dev.monctl.cli.deps;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.monctl.cli.web.EnvironmentProxies;
import dev.monctl.cli.web.WrongProxy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which proxy is asked for which address. */
final class EnvironmentProxiesTest {
    private static final URI CHARTS = URI.create("https://charts.example.com/index.yaml");

    @ParameterizedTest(name = "{0}={1}: {2}")
    @CsvSource({
        "HTTPS_PROXY, http://proxy.lan:3128, proxy.lan:3128",
        "https_proxy, http://proxy.lan:3128/, proxy.lan:3128",
        "HTTPS_PROXY, proxy.lan:3128, proxy.lan:3128",
        "HTTPS_PROXY, http://user:word@proxy.lan, proxy.lan:80",
        "HTTP_PROXY, http://proxy.lan:3128, none",
        "HTTPS_PROXY, ' ', none"
    })
    void is_read_from_the_environment(String variable, String value, String expected) throws WrongProxy {
        assertThat(proxy(Map.of(variable, value), CHARTS)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "NO_PROXY={0}: {1}")
    @CsvSource({
        "charts.example.com, none",
        "'other.org, example.com', none",
        ".example.com, none",
        "*.example.com, none",
        "*, none",
        "ample.com, proxy.lan:3128",
        "charts.example.com.org, proxy.lan:3128"
    })
    void is_not_asked_for_a_host_that_is_named_as_an_exception(String exceptions, String expected) throws WrongProxy {
        Map<String, String> environment = Map.of("HTTPS_PROXY", "http://proxy.lan:3128", "NO_PROXY", exceptions);
        assertThat(proxy(environment, CHARTS)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "NO_PROXY={0}, {1}: {2}")
    @CsvSource({
        "100.64.0.0/10, http://100.64.0.2:9090, none",
        "100.64.0.0/10, http://100.128.0.2:9090, proxy.lan:3128",
        "100.64.0.2, http://100.64.0.2:9090, none",
        "100.64.0.2:9090, http://100.64.0.2:9090, none",
        "100.64.0.2:9091, http://100.64.0.2:9090, proxy.lan:3128",
        "example.com:80, http://charts.example.com, none",
        "example.com:80, http://charts.example.com:8080, proxy.lan:3128",
        "fd7a:115c:a1e0::/48, http://[fd7a:115c:a1e0::2]:9090, none",
        "fd7a:115c:a1e0::2, http://[fd7a:115c:a1e0::2]:9090, none",
        "[fd7a:115c:a1e0::2]:9090, http://[fd7a:115c:a1e0::2]:9090, none",
        "[fd7a:115c:a1e0::2]:9091, http://[fd7a:115c:a1e0::2]:9090, proxy.lan:3128",
        "100.64.0.0/99, http://100.64.0.2:9090, proxy.lan:3128"
    })
    void is_not_asked_for_an_address_of_a_range_or_with_a_port(String exceptions, URI address, String expected)
            throws WrongProxy {
        Map<String, String> environment = Map.of("HTTP_PROXY", "http://proxy.lan:3128", "NO_PROXY", exceptions);
        assertThat(proxy(environment, address)).isEqualTo(expected);
    }

    @Test
    void is_asked_however_the_scheme_is_spelt() throws WrongProxy {
        assertThat(proxy(Map.of("HTTP_PROXY", "proxy.lan:3128"), URI.create("HTTP://charts.example.com")))
                .isEqualTo("proxy.lan:3128");
    }

    @Test
    void keeps_a_password_out_of_what_is_printed() {
        assertThatThrownBy(() -> EnvironmentProxies.of(Map.of("HTTPS_PROXY", "https://me:sec@ret@proxy:3128")))
                .hasMessageStartingWith("HTTPS_PROXY is 'https://***@proxy:3128', which");
        assertThatThrownBy(() -> EnvironmentProxies.of(Map.of("HTTPS_PROXY", "me:s/cret@proxy:port")))
                .hasMessageStartingWith("HTTPS_PROXY is '***@proxy:port', which");
    }

    @Test
    void that_wants_a_password_is_named() throws Exception {
        HttpServer proxy = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        proxy.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Proxy-Authenticate", "Basic realm=\"proxy\"");
            exchange.sendResponseHeaders(407, -1);
            exchange.close();
        });
        proxy.start();
        try {
            String named = "http://me:secret@127.0.0.1:" + proxy.getAddress().getPort();
            Web web = new Web(Duration.ofSeconds(20), EnvironmentProxies.of(Map.of("http_proxy", named)));
            assertThatThrownBy(() -> web.get(URI.create("http://charts.invalid/index.yaml"), 1 << 20))
                    .isInstanceOf(FetchFailure.class)
                    .hasMessageContaining("is behind a proxy that wants a user and a password");
        } finally {
            proxy.stop(0);
        }
    }

    @Test
    void is_not_asked_for_this_machine() throws WrongProxy {
        Map<String, String> environment = Map.of("HTTP_PROXY", "http://proxy.lan:3128");
        assertThat(proxy(environment, URI.create("http://127.0.0.1:8080/"))).isEqualTo("none");
        assertThat(proxy(environment, URI.create("http://localhost/"))).isEqualTo("none");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "socks5://proxy.lan:1080",
                "https://proxy.lan",
                "my proxy",
                "proxy.lan:99999",
                "http://proxy.lan:3128/path"
            })
    void of_a_kind_that_is_not_spoken_to_is_refused(String value) {
        assertThatThrownBy(() -> EnvironmentProxies.of(Map.of("https_proxy", value)))
                .isInstanceOf(WrongProxy.class)
                .hasMessage("HTTPS_PROXY is '" + value + "', which is not the address of an HTTP proxy");
    }

    @Test
    void brings_files_of_a_host_that_only_the_proxy_knows() throws Exception {
        HttpServer proxy = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        proxy.createContext("/", exchange -> {
            byte[] answer = exchange.getRequestURI().toString().getBytes(UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        proxy.start();
        try {
            Map<String, String> environment = Map.of(
                    "http_proxy", "http://127.0.0.1:" + proxy.getAddress().getPort());
            Web web = new Web(Duration.ofSeconds(20), EnvironmentProxies.of(environment));
            URI address = URI.create("http://charts.invalid/index.yaml");
            assertThat(web.get(address, 1 << 20)).asString().isEqualTo(address.toString());
        } finally {
            proxy.stop(0);
        }
    }

    private static String proxy(Map<String, String> environment, URI address) throws WrongProxy {
        Proxy proxy = EnvironmentProxies.of(environment).select(address).get(0);
        return proxy.address() instanceof InetSocketAddress named
                ? named.getHostString() + ":" + named.getPort()
                : "none";
    }
}
