package dev.monctl.model.tailnet;

import java.util.ArrayList;
import java.util.List;

/** How a policy's entries let TCP connections through: those of {@code acls}, and the {@code grants} that follow them. */
final class OwnersRules {
    private OwnersRules() {}

    /** {@code dst} has a destination and its ports together. */
    static Rule acl(PolicyEntry entry) {
        List<Rule.Target> targets =
                entry.texts("dst", "ports").stream().map(OwnersRules::target).toList();
        return new Rule(parties(entry.texts("src", "users")), targets, entry.object());
    }

    private static Rule.Target target(String text) {
        int colon = text.lastIndexOf(':');
        return colon < 0
                ? new Rule.Target(Party.inBrackets(text), Ports.ALL)
                : new Rule.Target(Party.inBrackets(text.substring(0, colon)), Ports.read(text.substring(colon + 1)));
    }

    /** {@code dst} has destinations, {@code ip} their ports, each with a protocol before it or without. */
    static Rule grant(PolicyEntry entry) {
        List<Rule.Target> targets = new ArrayList<>();
        for (String ip : entry.texts("ip")) {
            int colon = ip.lastIndexOf(':');
            if (PolicyEntry.isTcp(ip.substring(0, Math.max(0, colon)))) {
                Ports ports = Ports.read(ip.substring(colon + 1));
                entry.texts("dst").forEach(dst -> targets.add(new Rule.Target(Party.inBrackets(dst), ports)));
            }
        }
        return new Rule(parties(entry.texts("src")), targets, entry.object());
    }

    private static List<Party> parties(List<String> texts) {
        return texts.stream().map(Party::inBrackets).toList();
    }
}
