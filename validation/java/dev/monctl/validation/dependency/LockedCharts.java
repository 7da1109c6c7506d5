package dev.monctl.validation.dependency;

import static dev.monctl.model.finding.Finding.error;

import dev.monctl.model.chart.ChartDependency;
import dev.monctl.model.chart.ChartFile;
import dev.monctl.model.chart.LockDigest;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.finding.Remedy;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.yaml.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether Chart.lock locks what Chart.yaml asks for: {@code helm dependency build} refuses to go on where it does not. */
record LockedCharts(OutputTree tree, String chart, ChartFile description) {
    List<Finding> judge() {
        if (description.entries().isEmpty()
                || !description.entries().stream().allMatch(entry -> NamedCharts.isOneVersion(entry.dependency()))) {
            return List.of(); // A range has its own finding, and no version to be locked at.
        }
        String path = chart + "/Chart.lock";
        if (!tree.files().containsKey(path)) {
            return List.of(complaint(
                    description.entries().get(0).place("name"), "the chart has dependencies, but no Chart.lock"));
        }
        Optional<ChartFile> lock = ChartFile.read(Source.of(path, tree.text(path)));
        return lock.isEmpty() ? List.of(complaint(Place.file(path), "this is no Chart.lock")) : judge(lock.get());
    }

    private List<Finding> judge(ChartFile lock) {
        List<Finding> findings = new ArrayList<>();
        description.entries().forEach(entry -> judge(entry, lock).ifPresent(findings::add));
        for (ChartFile.Entry locked : lock.entries()) {
            String name = locked.dependency().name();
            if (find(description, name).isEmpty()) {
                findings.add(complaint(locked.place("name"), "Chart.yaml does not ask for " + name));
            }
        }
        String digest = LockDigest.of(description.dependencies(), lock.dependencies());
        if (findings.isEmpty() && !digest.equals(lock.text("digest"))) {
            findings.add(error(
                    "helm/lock-digest",
                    lock.place("digest"),
                    "the digest is not that of these dependencies, so helm dependency build would refuse the chart",
                    "write " + digest + ", or " + Remedy.RENDER_ANEW));
        }
        return findings;
    }

    private Optional<Finding> judge(ChartFile.Entry asked, ChartFile lock) {
        ChartDependency dependency = asked.dependency();
        Optional<ChartFile.Entry> found = find(lock, dependency.name());
        if (found.isEmpty()) {
            return Optional.of(complaint(asked.place("name"), "Chart.lock does not lock " + dependency.name()));
        }
        ChartDependency locked = found.get().dependency();
        if (!locked.version().equals(dependency.version())) {
            return Optional.of(complaint(
                    found.get().place("version"),
                    dependency.name() + " is locked at " + locked.version() + ", but Chart.yaml asks for "
                            + dependency.version()));
        }
        return locked.repository().equals(dependency.repository())
                ? Optional.empty()
                : Optional.of(complaint(
                        found.get().place("repository"),
                        dependency.name() + " is locked from " + locked.repository() + ", but Chart.yaml takes it from "
                                + dependency.repository()));
    }

    private static Optional<ChartFile.Entry> find(ChartFile file, String name) {
        return file.entries().stream()
                .filter(entry -> entry.dependency().name().equals(name))
                .findFirst();
    }

    private static Finding complaint(Place place, String what) {
        return error("helm/lock", place, what, Remedy.RENDER_ANEW);
    }
}
