package dev.monctl.model.unit;

/** The name of a Kubernetes object that must be a DNS label, such as a namespace. */
public record ObjectName(String text) {
    private static final Form FORM = Form.of(
            "[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?",
            "is not a Kubernetes name: lower-case letters, digits and '-', at most 63, with a letter or digit at both ends",
            "monitoring, argocd");

    public ObjectName {
        FORM.match(text);
    }

    public static ObjectName parse(String text) {
        return new ObjectName(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
