package dev.monctl.model.unit;

/** An address on the web that text can be added to; braces would be expanded where it stands in an annotation. */
public record WebURL(String text) {
    private static final Form FORM = Form.of(
            "https?://[-.A-Za-z0-9]+(:[0-9]{1,5})?(/[^\\s\"\\'<>\\\\{}]*)?",
            "is not a web address",
            "https://example.com/runbooks.md");

    public WebURL {
        FORM.match(text);
    }

    public static WebURL parse(String text) {
        return new WebURL(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
