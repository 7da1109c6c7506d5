package dev.monctl.validation.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Severity;
import dev.monctl.validation.engine.EngineRoom;
import dev.monctl.validation.engine.Engines;
import dev.monctl.validation.engine.Toolbox;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real programs are content with what is rendered, and what they refuse is shown where it was written. */
@Tag("engines")
class EnginesAnswerTest {
    private static final AskedOutput RENDERED = AskedOutput.of(Path.of("topology.yaml"));
    private static final EngineRoom ALL = new EngineRoom(
            Engines.parse("require:amtool,helm,kubeconform,nix-instantiate,promtool"), Toolbox.of(Path.of("")));

    @TempDir
    private Path cache;

    @Test
    void nothing_that_is_rendered_is_refused() throws Exception {
        assertThat(RENDERED.findings(ALL, cache))
                .filteredOn(finding -> finding.severity() != Severity.NOTE)
                .extracting(Finding::what)
                .isEmpty();
    }

    @Test
    void what_nix_cannot_read_is_shown_in_each_module() throws Exception {
        AskedOutput edited = RENDERED.with("nixos/homelab-nixos/alloy.nix", "lib.drop 1 flags", "lib.drop 1 flagss");
        assertThat(edited.findings(ALL, cache))
                .filteredOn(Finding::isError)
                .extracting(finding -> finding.code() + " " + finding.place() + " " + finding.what())
                .containsExactly("engine/nix-instantiate nixos/homelab-nixos/alloy.nix:38:25"
                        + " nix-instantiate refuses alloy.nix: undefined variable 'flagss'");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 1000, textBlock = """
        files/prometheus/rules/storage.yaml | groups: | grops: | engine/promtool 2:1 promtool refuses storage.yaml: field grops not found in type rulefmt.RuleGroups
        files/alertmanager/alertmanager.yaml | group_by: | group_buy: | engine/amtool 11:3 amtool refuses alertmanager.yaml: field group_buy not found in type config.plain
        files/alertmanager/alertmanager.yaml | - receiver: monitoring-critical | - receiver: nobody | engine/amtool 28:5 amtool refuses alertmanager.yaml: undefined receiver "nobody" used in route
        templates/prometheus/_config.tpl | rule_files: | rule_filse: | engine/promtool 21:1 promtool refuses prometheus.yml: field rule_filse not found in type config.plain
        """)
    void what_is_refused_is_shown_in_the_file_of_the_chart(String file, String from, String to, String expected)
            throws Exception {
        String path = "charts/monitoring/" + file;
        List<Finding> findings = RENDERED.with(path, from, to).findings(ALL, cache);
        assertThat(findings)
                .filteredOn(Finding::isError)
                .extracting(finding -> finding.code() + " "
                        + finding.place().toString().replace(path + ":", "") + " " + finding.what())
                .containsExactly(expected);
    }
}
