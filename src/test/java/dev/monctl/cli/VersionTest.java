package dev.monctl.cli;

import static dev.monctl.cli.CommandLineRun.monctl;
import static dev.monctl.cli.CommandLineRun.render;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.validation.helm.EmbeddedHelm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionTest {
    private final String version = monctl("--version").out();

    @Test
    void the_embedded_helm_is_the_one_that_is_named() throws InterruptedException {
        assertThat(EmbeddedHelm.look(System.getenv()).version()).isEqualTo(EmbeddedHelm.PINNED);
        assertThat(version).containsPattern("Embedded:\\R  Helm +" + Pattern.quote(EmbeddedHelm.PINNED) + "\\R");
    }

    @Test
    void the_versions_of_what_is_rendered_are_those_that_are_rendered(@TempDir Path out) throws IOException {
        assertThat(render(Path.of("examples/one-spoke/topology.yaml"), out).exitCode())
                .isZero();
        String values = Files.readString(out.resolve("charts/monitoring/values.yaml"));
        assertThat(Pattern.compile("(?m)^ +tag: \"?(v?[0-9][^\"\\s]+)")
                        .matcher(values)
                        .results())
                .hasSize(6)
                .allSatisfy(tag -> assertThat(version).containsPattern(pinned(tag)));
    }

    @Test
    void ranges_are_told_from_the_oldest_to_the_newest() {
        assertThat(version)
                .containsPattern("\\R  Kubernetes +1\\.31 to 1\\.\\d+\\R")
                .containsPattern("\\R  Alloy +1\\.8\\.0 to 1\\.\\d+\\.\\d+\\R");
    }

    private static String pinned(MatchResult tag) {
        return "\\R  (Prometheus|Loki|Grafana|Alertmanager|Alloy|kube-state-metrics) +" + Pattern.quote(tag.group(1))
                + "\\R";
    }
}
