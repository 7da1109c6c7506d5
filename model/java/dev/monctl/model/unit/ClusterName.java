package dev.monctl.model.unit;

/** The name of the hub or a spoke: its {@code cluster} label, and part of the names of its files and objects. */
public record ClusterName(String text) implements Comparable<ClusterName> {
    private static final Form FORM = Form.of(
            "[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?",
            "is not a cluster name: lower-case letters, digits and '-', at most 63, with a letter or digit at both ends",
            "homelab-k8s, euw1-production");

    public ClusterName {
        FORM.match(text);
    }

    public static ClusterName parse(String text) {
        return new ClusterName(text);
    }

    @Override
    public int compareTo(ClusterName other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
