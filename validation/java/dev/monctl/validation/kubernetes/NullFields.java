package dev.monctl.validation.kubernetes;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.yaml.YamlNode.Scalar;
import dev.monctl.validation.document.Field;
import java.util.ArrayList;
import java.util.List;

/**
 * No rendered object has a null field: Helm 3.19 leaves them out, 3.21 and 4 print them, and the two clusters differ. Published
 * charts have them, and nobody here can mend those; an API server takes a null as left out.
 */
final class NullFields {
    private final List<Finding> findings = new ArrayList<>();

    List<Finding> check(RenderedObject object) {
        if (!object.template().isPacked()) {
            visit(object.field());
        }
        return List.copyOf(findings);
    }

    private void visit(Field field) {
        if (field.node() instanceof Scalar scalar && scalar.value() == null) {
            findings.add(Finding.error(
                    "kubernetes/null-field",
                    field.keyPlace(),
                    field.where() + " is null, which Helm versions print or leave out as they like",
                    "leave the field out where it has no value (with … end), or write \"\" for an empty text"));
        }
        field.entries().forEach(this::visit);
        field.items().forEach(this::visit);
    }
}
