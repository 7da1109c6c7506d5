package dev.monctl.validation.argocd;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.EstateCopy;
import dev.monctl.Golden;
import dev.monctl.PackedChart;
import dev.monctl.cli.PrintedFindings;
import dev.monctl.model.chart.ArchiveFolder;
import dev.monctl.model.chart.ArchiveSums;
import dev.monctl.model.chart.PublishedChart;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.judge.Examined;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.output.Sha256;
import dev.monctl.render.Renderer;
import dev.monctl.validation.argocd.rule.ArgoCDRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published chart of Alloy has a chart of CRDs in it, and no project of the estate permits them. The archives are stand-ins. */
final class IncludedCrdsTest {
    private static final String CRD = """
            apiVersion: apiextensions.k8s.io/v1
            kind: CustomResourceDefinition
            metadata:
              name: podlogs.monitoring.grafana.com
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void keep_stand_ins() throws IOException {
        Path topology = EstateCopy.of(Path.of(""), folder);
        Files.writeString(topology, Files.readString(topology).replace("charts: vendored", "charts: upstream"));
        Path kept = Files.createDirectories(folder.resolve(ArchiveFolder.NAME));
        StringBuilder sums = new StringBuilder();
        for (PublishedChart chart : PublishedChart.values()) {
            byte[] archive = standIn(chart);
            Files.write(kept.resolve(chart.archive()), archive);
            sums.append(Sha256.of(archive)).append("  ").append(chart.archive()).append('\n');
        }
        Files.writeString(kept.resolve(ArchiveSums.NAME), sums.toString());
    }

    private static byte[] standIn(PublishedChart chart) {
        String name = chart.dependency().name();
        String description = "apiVersion: v2\nname: " + name + "\nversion: " + chart.version() + "\n";
        return PackedChart.of(
                name,
                chart == PublishedChart.ALLOY
                        ? Map.of(
                                "Chart.yaml",
                                description
                                        + "dependencies: [{ name: crds, version: 0.0.0, condition: crds.create }]\n",
                                "values.yaml",
                                "crds: { create: true }\n",
                                "charts/crds/Chart.yaml",
                                "apiVersion: v2\nname: crds\nversion: 0.0.0\n",
                                "charts/crds/crds/podlogs.yaml",
                                CRD)
                        : Map.of("Chart.yaml", description));
    }

    @Test
    void they_are_switched_off_where_nobody_asks_for_them() {
        assertThat(findings(Map.of())).isEmpty();
    }

    @Test
    void the_project_does_not_permit_what_a_stage_switches_on() throws IOException {
        switchOn();
        String text = PrintedFindings.text(findings(Map.of())).replace(folder + "/", "");
        Golden.of("findings/crds-of-a-sub-chart.txt").holds(text);
    }

    @Test
    void nothing_is_said_of_an_application_that_skips_them_or_of_a_project_that_permits_them() throws IOException {
        switchOn();
        assertThat(findings(Map.of("    helm:\n", "    helm:\n      skipCrds: true\n")))
                .isEmpty();
        assertThat(
                        findings(
                                Map.of(
                                        "  clusterResourceWhitelist:\n",
                                        "  clusterResourceWhitelist:\n    - { group: apiextensions.k8s.io, kind: CustomResourceDefinition }\n")))
                .isEmpty();
    }

    private void switchOn() throws IOException {
        Files.writeString(folder.resolve("values-stages/production.yaml"), "alloy: { crds: { create: true } }\n");
    }

    /** @param edits of the files for Argo CD */
    private List<Finding> findings(Map<String, String> edits) {
        Estate estate =
                requireNonNull(Examined.of(folder.resolve("topology.yaml")).estate());
        Map<String, byte[]> files = new TreeMap<>(new Renderer().render(estate).files());
        edits.forEach((find, put) -> files.replaceAll((path, bytes) -> path.startsWith("argo-apps/")
                ? new String(bytes, UTF_8).replace(find, put).getBytes(UTF_8)
                : bytes));
        return ArgoCDRules.judge(OutputTree.of(files), estate, List.of()).stream()
                .filter(finding -> finding.code().equals("argocd/kind-not-permitted"))
                .toList();
    }
}
