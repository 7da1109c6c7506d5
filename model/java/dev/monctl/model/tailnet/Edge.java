package dev.monctl.model.tailnet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way that the estate needs: somebody opens connections to somebody's ports.
 *
 * @param needed the ports that are really used
 * @param opened the ports that the rule opens: the same, unless the owner asks for more
 * @param about whom it is for, where there are several of its kind: a cluster, a person; null where there is one
 * @param device its name in MagicDNS, where the topology has that in place of the address; null where it has not
 * @param path the key in the topology that asks for it
 */
public record Edge(
        Party source,
        Party destination,
        Ports needed,
        Ports opened,
        @Nullable String about,
        @Nullable String device,
        String path) {
    static Edge of(Party source, Party destination, Ports ports, String about, String path) {
        return new Edge(source, destination, ports, ports, about, null, path);
    }

    /** The same to a device that the topology names so. */
    Edge to(String name) {
        return new Edge(source, destination, needed, opened, about, name, path);
    }

    /** The destination of the rule. */
    public String target() {
        return destination.with(opened);
    }

    /** Each destination of a test that holds with the rule. */
    List<String> targets() {
        return needed.each().stream().map(destination::with).toList();
    }
}
