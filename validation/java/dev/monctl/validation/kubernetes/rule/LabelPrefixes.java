package dev.monctl.validation.kubernetes.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.validation.document.Field;
import java.util.List;

/** Labels and annotations whose prefix is misspelt, so that nobody looks for them. */
final class LabelPrefixes implements Rule {
    private static final List<String> PREFIXES = List.of(
            "app.kubernetes.io",
            "kubernetes.io",
            "helm.sh",
            "argocd.argoproj.io",
            "kubectl.kubernetes.io",
            "node.kubernetes.io",
            "node-role.kubernetes.io",
            "topology.kubernetes.io",
            "pod-security.kubernetes.io",
            "tailscale.com",
            "checksum");

    private final Warnings warnings = new Warnings("kubernetes/label-prefix");

    @Override
    public List<Finding> judge(Render render) {
        render.objects().forEach(object -> {
            object.field().entries("metadata", "labels").forEach(this::check);
            object.field().entries("metadata", "annotations").forEach(this::check);
        });
        return warnings.list();
    }

    private void check(Field label) {
        int slash = label.name().indexOf('/');
        String prefix = slash < 0 ? "" : label.name().substring(0, slash);
        if (!prefix.isEmpty() && !PREFIXES.contains(prefix)) {
            Suggestion.nearest(prefix, PREFIXES)
                    .ifPresent(near -> warnings.add(
                            label,
                            "begins with " + prefix,
                            "nobody looks for it under that name",
                            "did you mean '" + near + "'?"));
        }
    }
}
