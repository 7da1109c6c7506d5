package dev.monctl.model.unit;

/** Whom a Discord message calls. */
public record Mention(String text) {
    private static final Form FORM = Form.of(
            "@everyone|@here|<@[&!]?[0-9]{5,20}>",
            "is not a Discord mention",
            "@everyone, @here, <@&123456789012345678> for a role");

    public Mention {
        FORM.match(text);
    }

    public static Mention parse(String text) {
        return new Mention(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
