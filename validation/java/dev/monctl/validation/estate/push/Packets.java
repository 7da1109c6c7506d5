package dev.monctl.validation.estate.push;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.Spoke;
import dev.monctl.model.unit.Cidr;
import dev.monctl.model.unit.TailnetAddress;
import dev.monctl.validation.document.Field;
import dev.monctl.validation.kubernetes.rule.LabelSelector;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a spoke sends to a port of the hub, by where it seems to come from when it gets there. */
record Packets(Estate estate, Spoke spoke, ExposedPort port) {
    private static final String NAMESPACE = "kubernetes.io/metadata.name";

    /** Where they come from, for a message. */
    String source() {
        if (port.isOperators()) {
            return "the namespace " + estate.hub().exposure().operatorNamespace();
        }
        return estate.hub().exposure().sourceRanges().isEmpty()
                ? estate.network().tailnet().toString()
                : "hub.exposure.sourceRanges";
    }

    /**
     * Whether a peer of a NetworkPolicy is where they come from. They have the spoke's own address, or what
     * hub.exposure.sourceRanges says; those that the operator's proxies bring come from its namespace.
     */
    boolean areFrom(Field peer) {
        Optional<LabelSelector> namespace = peer.get("namespaceSelector").map(LabelSelector::of);
        if (port.isOperators()
                && namespace.isPresent()
                && peer.get("podSelector").isEmpty()) {
            String operator = estate.hub().exposure().operatorNamespace().toString();
            return namespace.get().matches(Map.of(NAMESPACE, operator));
        }
        boolean isKnown =
                !port.isOperators() || !estate.hub().exposure().sourceRanges().isEmpty();
        return isKnown && areIn(peer.text("ipBlock", "cidr")) && !isExcepted(peer, spoke.address());
    }

    /** Whether a range of a load balancer, which may look at an address before it is rewritten, or after, takes them. */
    boolean areTakenBy(Optional<String> range) {
        return areIn(range)
                || range.flatMap(Cidr::read)
                        .filter(block -> block.contains(spoke.address()))
                        .isPresent();
    }

    /** A range that cannot be read has its finding already. */
    private boolean areIn(Optional<String> range) {
        Optional<Cidr> block = range.flatMap(Cidr::read);
        List<Cidr> rewritten = estate.hub().exposure().sourceRanges();
        return block.isPresent()
                && (rewritten.isEmpty()
                        ? block.get().contains(spoke.address())
                        : rewritten.stream().anyMatch(block.get()::contains));
    }

    private static boolean isExcepted(Field peer, TailnetAddress address) {
        return peer.items("ipBlock", "except").stream()
                .flatMap(except -> except.text().flatMap(Cidr::read).stream())
                .anyMatch(except -> except.contains(address));
    }
}
