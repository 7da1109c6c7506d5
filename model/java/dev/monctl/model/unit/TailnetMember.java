package dev.monctl.model.unit;

/** Somebody whom Tailscale's policy can name: a user, a group, an autogroup or a tag. */
public record TailnetMember(String text) {
    private static final Form FORM = Form.of(
            "group:[-._A-Za-z0-9]+|autogroup:[-a-z]+|tag:[A-Za-z][-A-Za-z0-9]*|[-._%+A-Za-z0-9]+@[-.A-Za-z0-9]+",
            "is not a user, group, autogroup or tag of the tailnet",
            "user@example.com, group:ops, autogroup:admin, tag:hub");

    public TailnetMember {
        FORM.match(text);
    }

    public static TailnetMember parse(String text) {
        return new TailnetMember(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
