package dev.monctl.model.unit;

/** A label's value that Kubernetes, Prometheus and Loki all take. */
public record LabelValue(String text) {
    private static final Form FORM = Form.of(
            "[A-Za-z0-9]([-._A-Za-z0-9]{0,61}[A-Za-z0-9])?",
            "is not a label value: letters, digits, '-', '.' and '_', at most 63, with a letter or digit at both ends",
            "production, eu-west-1");

    public LabelValue {
        FORM.match(text);
    }

    public static LabelValue parse(String text) {
        return new LabelValue(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
