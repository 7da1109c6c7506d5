package dev.monctl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.Golden;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.finding.Severity;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ReportTest {
    private static final Finding STAGE = Finding.error(
            "reference/unknown-stage",
            new Place("topology.yaml", 97, 12, 4, "    stage: prod", "spokes.homelab-k8s.stage"),
            "homelab-k8s is in stage 'prod', which is not declared",
            "use one of production, staging, development, or add 'prod' to stages");
    private static final Finding HEADROOM = Finding.warning(
            "capacity/retention-headroom",
            new Place("topology.yaml", 8, 30, 4, "    retention: { time: 15d, size: 28GB }", null),
            "28GB of 30Gi leaves 7 % of the claim",
            "Prometheus deletes a block only after it is full.\nThe alert at 85 % never resolves.",
            "set hub.prometheus.retention.size to 24GB");
    private static final Finding TABBED =
            Finding.error("yaml/tab", new Place("a,b.yaml", 120, 2, 5, "\tname: x", null), "100% wrong", null);
    private static final Finding MISSING = Finding.error(
            "yaml/missing-file", Place.file("values.yaml"), "'values.yaml' does not exist", "create the file");
    private static final Finding NOTE = new Finding(
            "document/alloy-memory-per-node",
            Severity.NOTE,
            new Place("topology.yaml", 8, 30, 1, null, null),
            "worth knowing",
            "",
            null);
    private static final Finding TWO_PLACES = Finding.error(
                    "network/duplicate-address",
                    new Place("topology.yaml", 99, 14, 11, "    address: 100.64.0.10", "spokes.lab.address"),
                    "lab has the address 100.64.0.10, as has homelab-k8s",
                    "give it its own")
            .beside(new Place("spokes/a.yaml", 2, 12, 11, "  address: 100.64.0.10", "spokes.homelab-k8s.address"));

    @ParameterizedTest
    @EnumSource(FindingFormat.class)
    void writes_every_finding(FindingFormat format) throws IOException {
        Report report = new Report(List.of(STAGE, MISSING, NOTE, HEADROOM, TABBED, TWO_PLACES));
        Golden.of("findings/report/" + format + ".txt").holds(format.text(report));
    }

    @Test
    void sorts_by_file_and_line_whatever_the_severity() {
        assertThat(new Report(List.of(STAGE, MISSING, NOTE, HEADROOM, TABBED)).findings())
                .containsExactly(TABBED, HEADROOM, NOTE, STAGE, MISSING);
    }

    @Test
    void counts_what_was_found() {
        assertThat(new Report(List.of(STAGE, TABBED, HEADROOM)).summary()).isEqualTo("2 errors, 1 warning");
        assertThat(new Report(List.of()).summary()).isEqualTo("no findings");
    }

    @Test
    void fails_the_run_only_for_an_error() {
        assertThat(new Report(List.of(STAGE, HEADROOM)).exitCode()).isEqualTo(1);
        assertThat(new Report(List.of(HEADROOM, NOTE)).exitCode()).isZero();
    }

    @Test
    void never_lets_a_value_steer_the_terminal() {
        Finding red = Finding.error("a/b", new Place("f", 1, 1, 1, "\u001b[31m", null), "'\u001b[31m' is red", null);
        assertThat(FindingFormat.text.text(new Report(List.of(red)))).doesNotContain("\u001b");
        Place key = new Place("\u001b[1m", 1, 1, 1, "\u202etxet", "spokes.\u001b[31m");
        Finding backwards = Finding.error("a/b", key, "'\u202etxet' is read backwards", null);
        assertThat(FindingFormat.text.text(new Report(List.of(backwards)))).doesNotContain("\u001b", "\u202e");
    }
}
