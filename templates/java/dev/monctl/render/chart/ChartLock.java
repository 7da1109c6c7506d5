package dev.monctl.render.chart;

import dev.monctl.model.chart.ChartDependency;
import dev.monctl.model.chart.LockDigest;
import java.util.List;

/** A Chart.lock as Helm writes it, except for its time: this one is always the same. */
final class ChartLock {
    private static final String GENERATED = "2026-01-01T00:00:00Z";

    private ChartLock() {}

    /** The lock of dependencies that name exact versions, so that they are locked as they stand. */
    static String of(List<ChartDependency> dependencies) {
        StringBuilder lock = new StringBuilder("dependencies:\n");
        dependencies.forEach(dependency -> lock.append("- name: ")
                .append(dependency.name())
                .append("\n  repository: ")
                .append(dependency.repository())
                .append("\n  version: ")
                .append(dependency.version())
                .append('\n'));
        return lock.append("digest: ")
                .append(LockDigest.of(dependencies, dependencies))
                .append("\ngenerated: \"" + GENERATED + "\"\n")
                .toString();
    }
}
