package dev.monctl.validation.kubernetes.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.document.Field;
import java.util.List;

/** Modes of mounted files are octal; without the leading 0 they are another number, mostly one that is refused. */
final class FileModes implements Rule {
    private static final long MOST = 0777;

    private final Findings findings = new Findings("kubernetes/file-mode");

    @Override
    public List<Finding> judge(Render render) {
        for (PodTemplate pod : render.pods()) {
            for (Field volume : pod.volumes()) {
                for (String kind : List.of("configMap", "secret", "projected", "downwardAPI")) {
                    volume.get(kind).ifPresent(this::check);
                }
            }
        }
        return findings.list();
    }

    private void check(Field source) {
        source.get("defaultMode").ifPresent(this::checkMode);
        source.items("items").forEach(item -> item.get("mode").ifPresent(this::checkMode));
    }

    private void checkMode(Field mode) {
        mode.number().filter(number -> number < 0 || number > MOST).ifPresent(number -> {
            String what = mode.where() + " is " + number + ", more than 511, which is octal 0777";
            findings.add(mode, what, "write it with a leading 0, such as 0444");
        });
    }
}
