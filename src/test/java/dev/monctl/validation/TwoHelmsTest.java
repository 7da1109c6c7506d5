package dev.monctl.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.output.OutputTree;
import dev.monctl.validation.RenderingAhead.Helms;
import dev.monctl.validation.engine.EngineRoom;
import dev.monctl.validation.engine.Engines;
import dev.monctl.validation.engine.Toolbox;
import dev.monctl.validation.helm.ChartFolder;
import dev.monctl.validation.helm.HelmEngine;
import dev.monctl.validation.helm.HelmEngines;
import dev.monctl.validation.helm.HelmResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Where there is much to render a second Helm takes part, and nobody can tell by what is said. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "on other systems there is no second one")
final class TwoHelmsTest {
    private static final int CLUSTERS = 50;
    private static final String TEMPLATE = "charts/monitoring-agent/templates/wrong.yaml";

    @TempDir
    private Path folder;

    @Test
    void two_say_of_fifty_clusters_what_one_says() throws Exception {
        ManySpokes spokes = ManySpokes.of(CLUSTERS, folder);
        String some = "regexMatch \"-[0-9]*[37]$\" .Values.global.clusterName";
        OutputTree failing = spokes.with(TEMPLATE, "{{ fail .Values.global.clusterName }}\n");
        OutputTree wrong = spokes.with(TEMPLATE, ManySpokes.wrongWhere(some));
        for (OutputTree edited : List.of(spokes.rendered(), wrong, failing)) {
            assertThat(judge(two(), edited, spokes))
                    .isEqualTo(judge(new Alone(HelmEngines.embedded()), edited, spokes));
        }
        assertThat(judge(two(), wrong, spokes))
                .filteredOn(Finding::isError)
                .singleElement()
                .satisfies(finding -> assertThat(finding.why()).startsWith("that is so on app-3, app-7, app-13, "));
    }

    /** Helm says so in its log, which both write to one file. */
    @Test
    void each_deployment_gets_the_warnings_that_are_about_its_own_values() throws Exception {
        TreeMap<String, byte[]> chart = new TreeMap<>();
        chart.put("charts/hub/Chart.yaml", "apiVersion: v2\nname: hub\nversion: 1.0.0\nicon: x\n".getBytes(UTF_8));
        chart.put("charts/hub/templates/a.yaml", "apiVersion: v1\nkind: ConfigMap\n".getBytes(UTF_8));
        StringBuilder values = new StringBuilder();
        IntStream.range(0, CLUSTERS).forEach(number -> values.append("key" + number + ": plain\n"));
        chart.put("charts/hub/values.yaml", values.toString().getBytes(UTF_8));
        List<Deployment> deployments =
                IntStream.range(0, CLUSTERS).mapToObj(TwoHelmsTest::deployment).toList();

        List<String> warned = new ArrayList<>();
        try (ChartFolder charts = ChartFolder.write(OutputTree.of(chart));
                RenderingAhead rendering = new RenderingAhead(two(), charts, deployments, Helms.TWO)) {
            for (Deployment deployment : deployments) {
                HelmResult result = rendering.of(deployment);
                assertThat(result.templates()).hasSize(1);
                warned.add(String.join(
                        ", ", result.findings().stream().map(Finding::what).toList()));
            }
        }

        assertThat(warned)
                .containsExactlyElementsOf(IntStream.range(0, CLUSTERS)
                        .mapToObj(TwoHelmsTest::warning)
                        .toList());
    }

    /** Every third one has a mapping where the chart has a plain value. */
    private static Deployment deployment(int number) {
        String value = number % 3 == 0 ? "{ size: 1 }" : "other";
        return new Deployment(
                "charts/hub", "hub-" + number, "monitoring", "1.35", List.of(), "key" + number + ": " + value + "\n");
    }

    private static String warning(int number) {
        return number % 3 == 0 ? "key" + number + " is a mapping in one values file and a plain value in another" : "";
    }

    private List<Finding> judge(HelmEngine helm, OutputTree tree, ManySpokes spokes) throws InterruptedException {
        EngineRoom none = new EngineRoom(Engines.OFF, new Toolbox(List.of()));
        return new Validator(helm, none, folder).judge(tree, spokes.estate());
    }

    /** A Helm that has no other. */
    private record Alone(HelmEngine helm) implements HelmEngine {
        @Override
        public List<Finding> lint(ChartFolder charts, String chart) {
            return helm.lint(charts, chart);
        }

        @Override
        public HelmResult template(ChartFolder charts, Deployment deployment) {
            return helm.template(charts, deployment);
        }
    }

    /** Two Helms of which neither leaves all to the other: each waits with its first chart until both have one. */
    private static HelmEngine two() {
        HelmEngine embedded = HelmEngines.embedded();
        assertThat(embedded.another()).as("a second Helm").isPresent();
        return new Waiting(embedded, embedded.another(), new CountDownLatch(2), new AtomicInteger());
    }

    private record Waiting(HelmEngine helm, Optional<HelmEngine> second, CountDownLatch both, AtomicInteger done)
            implements HelmEngine {
        @Override
        public List<Finding> lint(ChartFolder charts, String chart) {
            return helm.lint(charts, chart);
        }

        @Override
        public HelmResult template(ChartFolder charts, Deployment deployment) {
            if (done.getAndIncrement() == 0) {
                both.countDown();
            }
            try {
                assertThat(both.await(60, TimeUnit.SECONDS)).as("both render").isTrue();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return helm.template(charts, deployment);
        }

        @Override
        public Optional<HelmEngine> another() {
            return second.map(other -> new Waiting(other, Optional.empty(), both, new AtomicInteger()));
        }
    }
}
