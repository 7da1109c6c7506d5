package dev.monctl.model.unit;

/** The label of a field in a 1Password item, which the operator keeps as the key of the Secret. */
public record SecretKey(String text) {
    private static final Form FORM = Form.of(
            "[-._A-Za-z0-9]{1,253}",
            "cannot be a key of a Secret, so the 1Password operator would rename it: use letters, digits, '-', '_' and '.' only",
            "grafana_admin_password, discord-webhook");

    public SecretKey {
        FORM.match(text);
    }

    public static SecretKey parse(String text) {
        return new SecretKey(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
