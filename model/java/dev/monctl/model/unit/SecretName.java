package dev.monctl.model.unit;

/** The name by which the topology speaks of a field of a secret. */
public record SecretName(String text) implements Comparable<SecretName> {
    private static final Form FORM = Form.of(
            "[A-Za-z][-_A-Za-z0-9]{0,62}",
            "is not the name of a secret field: letters, digits, '-' and '_', beginning with a letter",
            "discordMonitoring, grafanaAdminPassword");

    public SecretName {
        FORM.match(text);
    }

    public static SecretName parse(String text) {
        return new SecretName(text);
    }

    @Override
    public int compareTo(SecretName other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
