package dev.monctl.model.tailnet;

import dev.monctl.model.unit.Cidr;
import dev.monctl.model.unit.TailnetAddress;

/** The addresses of version 6 that Tailscale gives to devices besides those of version 4: the same range in every tailnet. */
final class SecondAddresses {
    private static final Cidr RANGE = Cidr.parse("fd7a:115c:a1e0::/48");

    private SecondAddresses() {}

    static boolean contain(TailnetAddress address) {
        return RANGE.contains(address);
    }

    /** Whether a range has any of them. */
    static boolean overlap(Cidr other) {
        return RANGE.overlaps(other);
    }
}
