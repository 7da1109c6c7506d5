package dev.monctl.validation.dependency;

import dev.monctl.model.chart.ChartFile;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.yaml.Source;
import java.util.ArrayList;
import java.util.List;

/** Holds the dependencies of each chart of the output against what lies in it. */
public final class Dependencies {
    private Dependencies() {}

    /** What Helm itself would not notice, or only {@code helm dependency build}. A dependency that is missing is Helm's to tell. */
    public static List<Finding> judge(OutputTree tree) {
        List<Finding> findings = new ArrayList<>();
        for (String chart : tree.charts()) {
            String path = chart + "/Chart.yaml";
            ChartFile.read(Source.of(path, tree.text(path)))
                    .ifPresent(description -> findings.addAll(judge(tree, chart, description)));
        }
        return findings;
    }

    private static List<Finding> judge(OutputTree tree, String chart, ChartFile description) {
        List<SubChart> subCharts = SubChart.in(tree, chart);
        List<Finding> findings = new ArrayList<>(new NamedCharts(description, subCharts).judge());
        ChartName name = new ChartName(chart, description);
        name.judge().ifPresent(findings::add);
        findings.addAll(name.unknownKeys());
        findings.addAll(new FolderCharts(tree, chart, description).judge(subCharts));
        findings.addAll(new LockedCharts(tree, chart, description).judge());
        return findings;
    }
}
