package dev.monctl.cli.web;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The proxies that the environment names, as Git and Helm read it: {@code HTTPS_PROXY}, {@code HTTP_PROXY} and {@code NO_PROXY},
 * in small letters, too. Java by itself reads none of them.
 */
public final class EnvironmentProxies extends ProxySelector {
    private static final String NO_PROXY = "NO_PROXY";
    private static final int USUAL_PORT = 80;
    private static final int HIGHEST_PORT = 65535;
    private static final Pattern FORM =
            Pattern.compile("(?:http://)?(?:[^@/]*@)?([^:/@\\s\\[\\]]+|\\[[0-9a-fA-F:.]+])(?::(\\d{1,5}))?/?");

    private final Map<String, Proxy> bySchemes;
    private final Exceptions direct;

    private EnvironmentProxies(Map<String, Proxy> bySchemes, Exceptions direct) {
        this.bySchemes = Map.copyOf(bySchemes);
        this.direct = direct;
    }

    /** Those of this environment. */
    public static EnvironmentProxies of(Map<String, String> environment) throws WrongProxy {
        Map<String, Proxy> bySchemes = new TreeMap<>();
        for (String scheme : List.of("http", "https")) {
            String name = scheme.toUpperCase(Locale.ROOT) + "_PROXY";
            Optional<String> named = variable(environment, name);
            if (named.isPresent()) {
                bySchemes.put(scheme, proxy(name, named.get()));
            }
        }
        Exceptions direct = Exceptions.parse(variable(environment, NO_PROXY).orElse(""));
        return new EnvironmentProxies(bySchemes, direct);
    }

    private static Optional<String> variable(Map<String, String> environment, String name) {
        return Stream.of(name, name.toLowerCase(Locale.ROOT))
                .flatMap(spelt -> Stream.ofNullable(environment.get(spelt)))
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    /** {@code http://proxy:3128}, or without the scheme. */
    private static Proxy proxy(String variable, String named) throws WrongProxy {
        Matcher form = FORM.matcher(named);
        int port = form.matches() && form.group(2) != null ? Integer.parseInt(form.group(2)) : USUAL_PORT;
        if (!form.matches() || port > HIGHEST_PORT) {
            throw new WrongProxy(variable, named);
        }
        return new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(form.group(1), port));
    }

    @Override
    public List<Proxy> select(URI address) {
        Proxy named = bySchemes.get(String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT));
        if (isHere(String.valueOf(address.getHost()).toLowerCase(Locale.ROOT)) || direct.hold(address)) {
            return List.of(Proxy.NO_PROXY);
        }
        return named == null ? ofJava(address) : List.of(named);
    }

    /** Java may have been told of one by a property. */
    private static List<Proxy> ofJava(URI address) {
        ProxySelector usual = ProxySelector.getDefault();
        return usual == null ? List.of(Proxy.NO_PROXY) : usual.select(address);
    }

    /** The client says itself that it got nowhere. */
    @Override
    public void connectFailed(URI address, SocketAddress proxy, IOException reason) {}

    /** This machine is never asked through a proxy. */
    private static boolean isHere(String host) {
        return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
    }
}
