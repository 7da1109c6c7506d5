package dev.monctl.model.unit;

/** A tag of Tailscale's policy. */
public record TailnetTag(String text) {
    private static final Form FORM = Form.of(
            "tag:[A-Za-z][-A-Za-z0-9]*",
            "is not a Tailscale tag: 'tag:', a letter, then letters, digits and '-'",
            "tag:hub, tag:k8s-operator");

    public TailnetTag {
        FORM.match(text);
    }

    public static TailnetTag parse(String text) {
        return new TailnetTag(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
