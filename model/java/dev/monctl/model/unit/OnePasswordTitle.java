package dev.monctl.model.unit;

/** The title or the id of a 1Password vault or item. */
public record OnePasswordTitle(String text) {
    private static final Form FORM = Form.of(
            "[^/\\s\\p{Cntrl}]([^/\\p{Cntrl}]*[^/\\s\\p{Cntrl}])?",
            "cannot name a 1Password vault or item: it must not be empty, have a '/', or begin or end with a space",
            "homelab, monitoring-hub");

    public OnePasswordTitle {
        FORM.match(text);
    }

    public static OnePasswordTitle parse(String text) {
        return new OnePasswordTitle(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
