package dev.monctl.validation.kubernetes.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.document.Field;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keys and values of labels, keys of annotations, wherever an object has them. */
final class LabelSyntax implements Rule {
    private static final Set<String> LABELS = Set.of("labels", "matchLabels", "nodeSelector");
    private static final Set<String> DATA = Set.of("data", "stringData", "binaryData", "parameters", "valuesObject");
    private static final int MOST_ANNOTATION_BYTES = 256 * 1024;

    private final Findings findings = new Findings("kubernetes/label");

    @Override
    public List<Finding> judge(Render render) {
        render.objects().forEach(object -> visit(object.field()));
        render.all("", "Service")
                .forEach(service -> service.field().get("spec", "selector").ifPresent(this::labels));
        return findings.list();
    }

    /** Labels stand in metadata, selectors and pods; a ConfigMap's own data may well have such a key. */
    private void visit(Field field) {
        for (Field child : field.entries()) {
            if (LABELS.contains(child.name()) && isLabels(child)) {
                labels(child);
            } else if (child.name().equals("annotations") && child.path().endsWith("metadata.annotations")) {
                annotations(child);
            } else if (!isData(child)) {
                visit(child);
            }
        }
        field.items().forEach(this::visit);
    }

    private static boolean isData(Field field) {
        return DATA.contains(field.name());
    }

    private static boolean isLabels(Field field) {
        return !field.name().equals("labels") || field.path().endsWith("etadata.labels");
    }

    private void labels(Field labels) {
        for (Field label : labels.entries()) {
            key(label, "label");
            label.text().flatMap(Syntax.LABEL_VALUE::refuse).ifPresent(why -> {
                String what = label.where() + " has the value '" + label.text().orElse("") + "', which " + why;
                findings.add(label, what, "shorten or replace it; a template can use trunc 63 | trimSuffix \"-\"");
            });
        }
    }

    private void annotations(Field annotations) {
        long size = 0;
        for (Field annotation : annotations.entries()) {
            key(annotation, "annotation");
            size += bytes(annotation.name()) + bytes(annotation.text().orElse(""));
        }
        if (size > MOST_ANNOTATION_BYTES) {
            String what = annotations.where() + " has " + size + " bytes, " + MOST_ANNOTATION_BYTES + " are allowed";
            findings.add(annotations, what, "move the text into a ConfigMap");
        }
    }

    private static long bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private void key(Field entry, String what) {
        Optional<String> why = Syntax.refuseKey(entry.name());
        why.ifPresent(reason -> findings.addAtKey(
                entry,
                "the " + what + " '" + entry.name() + "' of " + entry.document().called() + " " + reason,
                null));
    }
}
