package dev.monctl.model.unit;

/** The name under which a cluster is registered in Argo CD. */
public record ClusterAlias(String text) {
    private static final Form FORM = Form.of(
            "[A-Za-z0-9][-._@:A-Za-z0-9]{0,252}", "is not the name of a cluster in Argo CD", "in-cluster, homelab-k8s");

    public ClusterAlias {
        FORM.match(text);
    }

    public static ClusterAlias parse(String text) {
        return new ClusterAlias(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
