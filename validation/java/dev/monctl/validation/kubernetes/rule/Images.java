package dev.monctl.validation.kubernetes.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.document.Field;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Each container has an image that can be one, and a name of its own. */
final class Images implements Rule {
    private static final Pattern REFERENCE = Pattern.compile(
            "([A-Za-z0-9.-]+(:\\d+)?/)?[a-z0-9]+([._/-]+[a-z0-9]+)*(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(@[a-z0-9]+:[0-9a-f]{32,})?");

    private final Findings findings = new Findings("kubernetes/image");

    @Override
    public List<Finding> judge(Render render) {
        render.containers().forEach(this::check);
        for (PodTemplate pod : render.pods()) {
            Set<String> first = names(pod.spec().items("initContainers"));
            for (Field container : pod.spec().items("containers")) {
                container.get("name").ifPresent(name -> checkName(name, first));
            }
        }
        return findings.list();
    }

    private void check(Field container) {
        if (container.get("image").isEmpty()) {
            findings.add(container.get("name").orElse(container), container.where() + " has no image", "add image:");
        }
        container
                .get("image")
                .ifPresent(field -> field.text()
                        .filter(image -> !REFERENCE.matcher(image).matches())
                        .ifPresent(image -> findings.add(
                                field,
                                field.where() + " is '" + image + "', which is no image",
                                "example: docker.io/prom/prometheus:v3.5.1")));
    }

    private void checkName(Field name, Set<String> first) {
        String text = name.text().orElse("");
        if (first.contains(text)) {
            findings.add(name, name.where() + " is '" + text + "', as is an init container", "rename one of the two");
        }
    }

    private static Set<String> names(List<Field> containers) {
        Set<String> names = new HashSet<>();
        containers.forEach(container -> container.text("name").ifPresent(names::add));
        return names;
    }
}
