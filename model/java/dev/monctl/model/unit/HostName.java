package dev.monctl.model.unit;

/** A machine's name in the tailnet: one DNS label. */
public record HostName(String text) {
    private static final Form FORM = Form.of(
            "[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?",
            "is not a host name: one word of lower-case letters, digits and '-', at most 63",
            "prometheus-hub, loki-hub");

    public HostName {
        FORM.match(text);
    }

    public static HostName parse(String text) {
        return new HostName(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
