package dev.monctl.cli.web;

import dev.monctl.model.unit.Cidr;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code NO_PROXY}: hosts, domains with all that is below them, addresses and ranges of addresses, each with a port or without,
 * and {@code *} for everything.
 */
record Exceptions(List<String> entries) {
    Exceptions {
        entries = List.copyOf(entries);
    }

    /** What stands between commas and blanks. */
    static Exceptions parse(String list) {
        return new Exceptions(Arrays.stream(list.split("[,\\s]+"))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> entry.toLowerCase(Locale.ROOT))
                .toList());
    }

    /** Whether one of them names the host of the address. */
    boolean hold(URI address) {
        String host = plain(String.valueOf(address.getHost()).toLowerCase(Locale.ROOT));
        return entries.stream().anyMatch(entry -> holds(entry, host, port(address)));
    }

    private static boolean holds(String entry, String host, int port) {
        int colon = entry.lastIndexOf(':');
        // Without brackets, an address of version 6 is full of colons, and has no port.
        boolean hasPort = colon > entry.lastIndexOf(']') && colon == entry.indexOf(':', entry.lastIndexOf(']') + 1);
        if (hasPort && !entry.substring(colon + 1).equals(Integer.toString(port))) {
            return false;
        }
        String named = plain(hasPort ? entry.substring(0, colon) : entry);
        String domain = named.replaceFirst("^\\*?\\.", "");
        return named.equals("*") || host.equals(domain) || host.endsWith("." + domain) || isInRange(host, named);
    }

    private static boolean isInRange(String host, String range) {
        Optional<Cidr> address = Cidr.read(host);
        return address.isPresent()
                && Cidr.read(range).filter(cidr -> cidr.contains(address.get())).isPresent();
    }

    /** Without the brackets of an address of version 6. */
    private static String plain(String host) {
        return host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
    }

    private static int port(URI address) {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
    }
}
