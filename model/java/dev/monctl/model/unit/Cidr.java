package dev.monctl.model.unit;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** A range of addresses: {@code 100.64.0.0/10}. Two are equal that are written alike. */
public final class Cidr {
    private static final Form FORM = Form.of(
            "(?<address>[0-9A-Fa-f:.]+)/(?<bits>0|[1-9][0-9]{0,2})",
            "is not a range of addresses",
            "100.64.0.0/10, fd7a:115c:a1e0::/48");

    private final String text;
    // Read once: rules are held against rules, and each against every system.
    private final byte[] address;
    private final int bits;

    public Cidr(String text) {
        Matcher form = FORM.match(text);
        this.text = text;
        address = Addresses.bytes(form.group("address"));
        bits = Integer.parseInt(form.group("bits"));
        if (address.length == 0 || bits > address.length * 8) {
            throw FORM.refuse(text);
        }
        byte[] first = first(address, bits);
        if (!Arrays.equals(first, address)) {
            throw new UnreadableValue(
                    "'" + text + "' has address bits beyond its /" + bits,
                    "write " + Addresses.print(first) + "/" + bits);
        }
    }

    public static Cidr parse(String text) {
        return new Cidr(text);
    }

    /** The range of one address. */
    public static Cidr of(TailnetAddress address) {
        return new Cidr(address + (address.isV6() ? "/128" : "/32"));
    }

    /** What a text stands for, a range or one address; empty where it is neither. */
    public static Optional<Cidr> read(String text) {
        try {
            return Optional.of(text.indexOf('/') >= 0 ? parse(text) : of(TailnetAddress.parse(text)));
        } catch (UnreadableValue neither) {
            return Optional.empty();
        }
    }

    public String text() {
        return text;
    }

    public int bits() {
        return bits;
    }

    public boolean contains(TailnetAddress other) {
        return contains(other.bytes());
    }

    /** Whether every address of the other range is in this one. */
    public boolean contains(Cidr other) {
        return other.bits >= bits && contains(other.address);
    }

    /** Whether they have an address in common. */
    public boolean overlaps(Cidr other) {
        return contains(other) || other.contains(this);
    }

    private boolean contains(byte[] other) {
        return address.length == other.length && Arrays.equals(address, first(other, bits));
    }

    private static byte[] first(byte[] address, int bits) {
        byte[] first = address.clone();
        for (int i = 0; i < first.length; i++) {
            int kept = Math.max(0, Math.min(8, bits - i * 8));
            first[i] &= (byte) (0xFF << (8 - kept));
        }
        return first;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cidr cidr && text.equals(cidr.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
