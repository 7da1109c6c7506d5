package dev.monctl.model.unit;

/** The key of a Kubernetes label, with or without a prefix. */
public record LabelKey(String text) {
    private static final Form FORM = Form.of(
            "([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?/)?[A-Za-z0-9]([-._A-Za-z0-9]{0,61}[A-Za-z0-9])?",
            "is not the key of a Kubernetes label",
            "kubernetes.io/hostname, disk");

    public LabelKey {
        FORM.match(text);
    }

    public static LabelKey parse(String text) {
        return new LabelKey(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
