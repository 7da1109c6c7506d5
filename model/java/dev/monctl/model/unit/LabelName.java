package dev.monctl.model.unit;

/** The name of a label on metrics and logs, as Prometheus and Loki allow it. */
public record LabelName(String text) implements Comparable<LabelName> {
    private static final Form FORM = Form.of(
            "(?!__)[A-Za-z_][A-Za-z0-9_]{0,62}",
            "is not a label name: letters, digits and '_', not beginning with a digit or with '__'",
            "region, alertname");

    public LabelName {
        FORM.match(text);
    }

    public static LabelName parse(String text) {
        return new LabelName(text);
    }

    @Override
    public int compareTo(LabelName other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
