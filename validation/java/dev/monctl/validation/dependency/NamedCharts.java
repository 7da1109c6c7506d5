package dev.monctl.validation.dependency;

import static dev.monctl.model.finding.Finding.error;

import dev.monctl.model.chart.ChartDependency;
import dev.monctl.model.chart.ChartFile;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.finding.Remedy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether each chart that Chart.yaml names lies in charts/, once and in its version, and none that it does not name: Helm
 * renders whatever lies there.
 */
record NamedCharts(ChartFile description, List<SubChart> subCharts) {
    private static final Pattern ONE_VERSION = Pattern.compile("v?\\d+\\.\\d+\\.\\d+([-+].+)?");

    List<Finding> judge() {
        List<Finding> findings = new ArrayList<>();
        description.entries().forEach(entry -> judge(entry).ifPresent(findings::add));
        subCharts.stream().filter(this::isUnnamed).map(NamedCharts::unnamed).forEach(findings::add);
        return findings;
    }

    /** Neither a range nor nothing at all. */
    static boolean isOneVersion(ChartDependency dependency) {
        return ONE_VERSION.matcher(dependency.version()).matches();
    }

    private Optional<Finding> judge(ChartFile.Entry entry) {
        if (!isOneVersion(entry.dependency())) {
            return Optional.of(range(entry));
        }
        List<SubChart> found = subCharts.stream()
                .filter(chart -> chart.name().equals(entry.dependency().name()))
                .toList();
        if (found.isEmpty()) {
            return misnamed(entry);
        }
        return found.size() > 1 ? Optional.of(twice(entry, found)) : versionOf(entry, found.get(0));
    }

    private static Finding range(ChartFile.Entry entry) {
        String version = entry.dependency().version();
        return error(
                "helm/dependency-range",
                entry.place("version"),
                version.isEmpty()
                        ? entry.dependency().name() + " has no version"
                        : "'" + version + "' is no single version: what is installed would depend on the day",
                "name one version, such as 1.6.0");
    }

    private Optional<Finding> misnamed(ChartFile.Entry entry) {
        return subCharts.stream()
                .filter(chart -> chart.fileName().equals(entry.dependency().archive()))
                .map(chart -> error(
                        "helm/dependency-name",
                        entry.place("name"),
                        chart.path() + " holds the chart " + chart.name() + " " + chart.version(),
                        "put the chart " + entry.dependency().name() + " there, or " + Remedy.RENDER_ANEW))
                .findFirst();
    }

    private static Optional<Finding> versionOf(ChartFile.Entry entry, SubChart chart) {
        String asked = entry.dependency().version();
        if (!chart.version().equals(asked)) {
            return Optional.of(error(
                    "helm/dependency-version",
                    entry.place("version"),
                    "Chart.yaml asks for " + chart.name() + " " + asked + ", but " + chart.path() + " is version "
                            + chart.version() + ", which Helm would render without a word",
                    "put version " + asked + " there, or " + Remedy.RENDER_ANEW));
        }
        if (chart.isPacked() && !chart.fileName().equals(chart.archive())) {
            return Optional.of(error(
                    "helm/dependency-name",
                    entry.place("name"),
                    chart.path() + " holds " + chart.name() + " " + chart.version() + ", and is not called so",
                    "rename it to " + chart.archive()));
        }
        return Optional.empty();
    }

    private static Finding twice(ChartFile.Entry entry, List<SubChart> found) {
        return error(
                "helm/dependency-twice",
                entry.place("name"),
                entry.dependency().name() + " lies in charts/ more than once: "
                        + found.stream().map(SubChart::fileName).collect(Collectors.joining(", "))
                        + "; which one Helm takes is its own affair",
                "keep " + entry.dependency().archive() + " only");
    }

    private boolean isUnnamed(SubChart chart) {
        return description.dependencies().stream()
                .noneMatch(dependency -> dependency.name().equals(chart.name())
                        || dependency.archive().equals(chart.fileName()));
    }

    private static Finding unnamed(SubChart chart) {
        return error(
                "helm/dependency-unnamed",
                Place.file(chart.path()),
                "Chart.yaml names no dependency " + chart.name()
                        + ", but Helm renders every chart that lies in charts/",
                "remove " + chart.path());
    }
}
