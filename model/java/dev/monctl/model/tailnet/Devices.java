package dev.monctl.model.tailnet;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.Spoke;
import dev.monctl.model.unit.Cidr;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which words of a policy may stand for one device. Of a tailnet only the hub and the spokes are known: their addresses and
 * tags; others may carry the same tags.
 */
public final class Devices {
    private final Cidr tailnet;
    private final Map<String, List<Cidr>> tagged = new HashMap<>();
    // Each system is held against each rule.
    private final Map<String, Optional<Cidr>> ranges = new ConcurrentHashMap<>();
    private final Map<String, List<String>> groups;
    private final Map<String, Party> hosts;

    private Devices(Estate estate, OwnersSections owners) {
        tailnet = estate.network().tailnet();
        tagged.put(
                estate.network().tags().spoke().toString(),
                estate.spokes().stream().map(Spoke::address).map(Cidr::of).toList());
        tagged.put(
                estate.network().tags().hub().toString(),
                List.of(Cidr.of(estate.hub().address())));
        groups = owners.groups();
        hosts = owners.hosts();
    }

    /** Those of an estate, with the groups and host names of the owner's policy. */
    public static Devices of(Estate estate) {
        return new Devices(estate, OwnersSections.of(estate.basePolicy()));
    }

    /** Whether both surely name a device in common, or one of them everything that the other does. */
    public boolean areOne(Party one, Party other) {
        Party a = resolved(one);
        Party b = resolved(other);
        return a.equals(b)
                || isAnybody(a)
                || isAnybody(b)
                || isTagOf(a, b)
                || isTagOf(b, a)
                || isIn(a, b)
                || isIn(b, a)
                || isOfAllTagged(a, b);
    }

    /** Whether both may name a device in common. What is not known may be anything. */
    boolean mayBeOne(Party one, Party other) {
        Party a = resolved(one);
        Party b = resolved(other);
        if (areOne(a, b)) {
            return true;
        }
        if (a.isTag() || b.isTag()) {
            return a.isTag() ? mayCarry(a, b) : mayCarry(b, a);
        }
        if (a.isUser() && b.isUser()) {
            return false;
        }
        Optional<Cidr> left = range(a);
        Optional<Cidr> right = range(b);
        if (left.isPresent() && right.isPresent()) {
            return left.get().overlaps(right.get());
        }
        return !isElsewhere(left) && !isElsewhere(right);
    }

    private boolean mayCarry(Party tag, Party other) {
        if (other.isTag() || other.isUser() || other.isGroup()) {
            return false; // a tagged device has no user, and which other tags it carries nobody knows
        }
        if (other.isAutogroup()) {
            return other.text().equals("autogroup:danger-all");
        }
        return !isSomebodyElse(tag, other) && !isElsewhere(range(other));
    }

    /** An address that is known to be another system's. */
    private boolean isSomebodyElse(Party tag, Party address) {
        Optional<Cidr> range = range(address);
        return tagged.entrySet().stream()
                .filter(known -> !known.getKey().equals(tag.text()))
                .flatMap(known -> known.getValue().stream())
                .anyMatch(known -> range.filter(known::equals).isPresent());
    }

    private boolean isElsewhere(Optional<Cidr> range) {
        return range.filter(it -> !it.overlaps(tailnet) && !SecondAddresses.overlap(it))
                .isPresent();
    }

    private Party resolved(Party party) {
        return hosts.getOrDefault(party.text(), party);
    }

    private static boolean isAnybody(Party party) {
        return party.equals(Party.ANYBODY);
    }

    private boolean isTagOf(Party tag, Party address) {
        Optional<Cidr> range = range(address);
        return range.isPresent()
                && tagged.getOrDefault(tag.text(), List.of()).stream().anyMatch(range.get()::contains);
    }

    private boolean isIn(Party group, Party user) {
        return groups.getOrDefault(group.text(), List.of()).contains(user.text());
    }

    private static boolean isOfAllTagged(Party a, Party b) {
        String all = "autogroup:tagged";
        return (a.isTag() && b.text().equals(all)) || (b.isTag() && a.text().equals(all));
    }

    /** The addresses that a text stands for; empty where it is none, or one that only Tailscale can read. */
    private Optional<Cidr> range(Party party) {
        return ranges.computeIfAbsent(party.text(), Cidr::read);
    }
}
