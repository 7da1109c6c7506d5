package dev.monctl.validation.kubernetes.rule;

import dev.monctl.model.finding.Finding;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whoever only reads the machine may not write on it. */
final class WritableHost implements Rule {
    private static final Set<String> MACHINE = Set.of("/", "/proc", "/sys", "/etc");

    private final Warnings warnings = new Warnings("kubernetes/writable-host");

    @Override
    public List<Finding> judge(Render render) {
        render.pods().forEach(this::check);
        return warnings.list();
    }

    private void check(PodTemplate pod) {
        Set<String> volumes = pod.volumes().stream()
                .filter(volume -> volume.text("hostPath", "path")
                        .filter(MACHINE::contains)
                        .isPresent())
                .flatMap(volume -> volume.text("name").stream())
                .collect(Collectors.toSet());
        pod.containers().stream()
                .flatMap(container -> container.items("volumeMounts").stream())
                .filter(mount -> mount.text("name").filter(volumes::contains).isPresent())
                .filter(mount -> !mount.isTrue("readOnly"))
                .forEach(mount ->
                        warnings.add(mount, "can be written", "it is the machine's own", "write readOnly: true"));
    }
}
