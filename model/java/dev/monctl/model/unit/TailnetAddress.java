package dev.monctl.model.unit;

/** The IP address that Tailscale gave to the hub or a spoke. */
public record TailnetAddress(String text) {
    private static final Form FORM = Form.of(".*", "is not an IP address", "100.64.0.10, fd7a:115c:a1e0::1");

    public TailnetAddress {
        if (Addresses.bytes(text).length == 0) {
            throw FORM.refuse(text);
        }
    }

    public static TailnetAddress parse(String text) {
        return new TailnetAddress(text);
    }

    public boolean isV6() {
        return text.indexOf(':') >= 0;
    }

    /** As the host of a URL: version 6 stands in brackets. */
    public String inURL() {
        return isV6() ? "[" + text + "]" : text;
    }

    /** Whether both are one address, however they are written. */
    public boolean isSame(TailnetAddress other) {
        return inOneSpelling().equals(other.inOneSpelling());
    }

    /** The same address in the one spelling that its others are equal in. */
    public TailnetAddress inOneSpelling() {
        return isV6() ? new TailnetAddress(Addresses.print(bytes())) : this;
    }

    byte[] bytes() {
        return Addresses.bytes(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
