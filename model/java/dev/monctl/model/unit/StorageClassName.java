package dev.monctl.model.unit;

/** The name of a StorageClass, which may have dots. */
public record StorageClassName(String text) {
    private static final Form FORM = Form.of(
            "(?=.{1,253}$)[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*",
            "is not the name of a storage class: lower-case letters, digits, '-' and '.', with a letter or digit at both ends",
            "local-path-metrics, ebs.fast");

    public StorageClassName {
        FORM.match(text);
    }

    public static StorageClassName parse(String text) {
        return new StorageClassName(text);
    }

    /**
     * Whether the hub's chart brings the class: one of k3s' own provisioner for each kind of data. Any other name is of a
     * class that the cluster has.
     */
    public boolean isProvidedByChart() {
        return text.startsWith("local-path-");
    }

    @Override
    public String toString() {
        return text;
    }
}
