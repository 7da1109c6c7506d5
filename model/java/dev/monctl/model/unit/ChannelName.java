package dev.monctl.model.unit;

/** The name that routes and rules give to a channel. */
public record ChannelName(String text) implements Comparable<ChannelName> {
    private static final Form FORM = Form.of(
            "[A-Za-z0-9][-_A-Za-z0-9]{0,62}",
            "is not a channel name: letters, digits, '-' and '_', beginning with a letter or digit",
            "monitoring, monitoring-critical");

    public ChannelName {
        FORM.match(text);
    }

    public static ChannelName parse(String text) {
        return new ChannelName(text);
    }

    @Override
    public int compareTo(ChannelName other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
