package dev.monctl.model.tailnet;

import dev.monctl.model.hujson.HujsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that lets TCP connections through: an entry of {@code acls} or {@code grants}, or an edge of the estate.
 *
 * @param written where the owner's policy has it; null for the estate's own
 */
public record Rule(
        List<Party> sources, List<Target> targets, @Nullable HujsonValue written) {
    /** Somebody's ports. */
    public record Target(Party host, Ports ports) {}

    public Rule {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
    }

    static Rule of(Edge edge) {
        return new Rule(List.of(edge.source()), List.of(new Target(edge.destination(), edge.opened())), null);
    }

    /** Whether a connection may pass by it. Where that cannot be known: true. */
    boolean mayLet(Party source, Party destination, int port, Devices devices) {
        // The ports come first: most rules of a large estate are about others.
        return targets.stream()
                        .anyMatch(
                                target -> target.ports().contains(port) && devices.mayBeOne(target.host(), destination))
                && sources.stream().anyMatch(one -> devices.mayBeOne(one, source));
    }

    /** Whether a connection passes by it. Where that cannot be known: false. */
    boolean surelyLets(Party source, Party destination, int port, Devices devices) {
        return targets.stream()
                        .anyMatch(target -> target.ports().contains(port) && devices.areOne(target.host(), destination))
                && sources.stream().anyMatch(one -> devices.areOne(one, source));
    }

    /** Whether it opens everything of the destination. */
    public boolean opensAll(Party source, Party destination, Devices devices) {
        return sources.stream().anyMatch(one -> devices.areOne(one, source))
                && targets.stream()
                        .anyMatch(target -> target.ports().isAll() && devices.areOne(target.host(), destination));
    }
}
