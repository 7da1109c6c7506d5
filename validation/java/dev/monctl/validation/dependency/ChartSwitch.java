package dev.monctl.validation.dependency;

import dev.monctl.model.chart.ChartDependency;
import dev.monctl.model.chart.ChartFile;
import dev.monctl.model.values.Claim;
import dev.monctl.model.values.Value;
import dev.monctl.model.values.ValuePath;
import dev.monctl.model.values.ValuesLayer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Whether a sub-chart is part of its chart, as Helm decides it: by the first of its conditions that is true or false, else by its
 * tags.
 *
 * @param key what the values of the chart call it
 */
record ChartSwitch(String key, List<ValuePath> conditions, List<String> tags) {

    /** A chart may name a sub-chart several times; one that it does not name, or in another version, is always part of it. */
    static List<ChartSwitch> of(SubChart subChart, ChartFile chart) {
        List<ChartSwitch> named = chart.dependencies().stream()
                .filter(dependency -> isMet(dependency, subChart))
                .map(ChartSwitch::of)
                .toList();
        return named.isEmpty() ? List.of(new ChartSwitch(subChart.name(), List.of(), List.of())) : named;
    }

    /** A range is taken to be met: what lies there came by it. */
    private static boolean isMet(ChartDependency dependency, SubChart subChart) {
        String asked = dependency.version();
        boolean isRange = !asked.isEmpty() && !NamedCharts.isOneVersion(dependency);
        return dependency.name().equals(subChart.name()) && (isRange || asked.equals(subChart.version()));
    }

    private static ChartSwitch of(ChartDependency dependency) {
        String alias = dependency.alias();
        String condition = dependency.condition();
        return new ChartSwitch(
                alias == null || alias.isEmpty() ? dependency.name() : alias,
                // Helm takes a blank behind a comma for a part of the path.
                Arrays.stream(
                                condition == null
                                        ? new String[0]
                                        : condition.strip().split(",", -1))
                        .filter(path -> !path.isEmpty())
                        .map(path -> new ValuePath(List.of(path.split("\\.", -1))))
                        .toList(),
                dependency.tags());
    }

    /**
     * Whether it is on.
     *
     * @param chart the values of the chart that it is part of
     * @param all those of the outermost chart, which alone have tags
     */
    boolean isOn(Value.Mapping chart, Value.Mapping all) {
        return deciding(chart).flatMap(condition -> decision(chart, condition)).orElseGet(() -> isOnByTags(all));
    }

    /** The condition that decides. */
    Optional<ValuePath> deciding(Value.Mapping chart) {
        return conditions.stream()
                .filter(condition -> decision(chart, condition).isPresent())
                .findFirst();
    }

    private boolean isOnByTags(Value.Mapping all) {
        List<Boolean> decisions = tags.stream()
                .flatMap(tag -> decision(all, new ValuePath(List.of("tags", tag))).stream())
                .toList();
        return decisions.isEmpty() || decisions.contains(true);
    }

    private static Optional<Boolean> decision(Value.Mapping values, ValuePath path) {
        return Claim.of(new ValuesLayer("", values), path)
                .filter(claim -> claim.path().equals(path))
                .map(Claim::value)
                .map(Value::plain)
                .filter(Boolean.class::isInstance)
                .map(Boolean.class::cast);
    }
}
