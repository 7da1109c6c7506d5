package dev.monctl.model.unit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/** Where the API server of a cluster listens. */
public record ServerURL(String text) {
    private static final Form FORM = Form.of(
            "https://(?<host>[-.A-Za-z0-9]+|\\[[0-9A-Fa-f:.]+\\])(:(?<port>[1-9][0-9]{0,4}))?/?",
            "is not the address of a Kubernetes API server",
            "https://100.64.0.12:6443, https://kubernetes.default.svc");

    public ServerURL {
        String port = FORM.match(text).group("port");
        if (port != null && Integer.parseInt(port) > 65535) {
            throw FORM.refuse(text);
        }
    }

    public static ServerURL parse(String text) {
        return new ServerURL(text);
    }

    /** The host alone, without brackets, in lower case. */
    public String host() {
        Matcher form = FORM.match(text);
        String host = form.group("host").toLowerCase(Locale.ROOT);
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    /** The host where it is an address; empty where it is a name. */
    public Optional<TailnetAddress> address() {
        return Addresses.bytes(host()).length == 0 ? Optional.empty() : Optional.of(new TailnetAddress(host()));
    }

    /** The port, which is 443 where none is written. */
    public int port() {
        String port = FORM.match(text).group("port");
        return port == null ? 443 : Integer.parseInt(port);
    }

    /** Host and port, in one text for all ways to write them. */
    public String listener() {
        return address().map(address -> Arrays.toString(address.bytes())).orElseGet(this::host) + ":" + port();
    }

    @Override
    public String toString() {
        return text;
    }
}
