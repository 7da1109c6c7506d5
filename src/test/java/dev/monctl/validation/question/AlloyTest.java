package dev.monctl.validation.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.Golden;
import dev.monctl.cli.PrintedFindings;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.validation.engine.EngineRoom;
import dev.monctl.validation.engine.Engines;
import dev.monctl.validation.engine.Toolbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What an Alloy would be asked, and where its answers belong; the program here says what a test wants it to say. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the programs here are shell scripts")
class AlloyTest {
    private static final AskedOutput RENDERED = AskedOutput.of(Path.of("topology.yaml"));

    @TempDir
    private Path folder;

    @Test
    void the_hub_the_agents_and_the_machine_are_asked_about_once_each() throws Exception {
        List<Finding> findings = findings("""
                validate) for last; do :; done; echo "Error: $last:3:1: not like this" >&2; exit 1 ;;
                """);
        Golden.of("findings/engine-alloy.txt").holds(PrintedFindings.text(findings));
        assertThat(findings)
                .extracting(Finding::place)
                .extracting(Place::file)
                .containsExactly(
                        "charts/monitoring/files/alloy/config.alloy",
                        "charts/monitoring-agent/values.yaml",
                        "nixos/homelab-nixos/config.alloy");
    }

    @Test
    void what_its_formatter_would_change_is_a_warning() throws Exception {
        List<Finding> findings = findings("""
                fmt) echo "Error: file $3 is not formatted correctly" >&2; exit 1 ;;
                """);
        Golden.of("findings/engine-alloy-format.txt").holds(PrintedFindings.text(findings));
    }

    @Test
    void the_files_of_a_machine_are_shown_as_the_one_configuration_that_they_are() throws Exception {
        AskedOutput extended = RENDERED.plus("nixos/homelab-nixos/extra/more.alloy", "// more\n");
        List<Finding> findings = findings("""
                validate) for last; do :; done; cd "$last" 2>/dev/null || exit 0
                  echo "Error: $last/extra-more.alloy:1:1: seen with $(ls | tr '\\n' ' ')" >&2; exit 1 ;;
                """, extended);
        assertThat(findings)
                .extracting(finding -> finding.place() + " " + finding.what())
                .containsExactly("nixos/homelab-nixos/extra/more.alloy:1:1"
                        + " alloy refuses extra-more.alloy: seen with config.alloy extra-more.alloy");
    }

    private List<Finding> findings(String answers) throws IOException, InterruptedException {
        return findings(answers, RENDERED);
    }

    private List<Finding> findings(String answers, AskedOutput output) throws IOException, InterruptedException {
        Path alloy = Files.writeString(
                folder.resolve("alloy"),
                "#!/bin/sh\ncase $1 in\n--version) echo 'alloy, version v1.13.1' ;;\n" + answers + "esac\n");
        assertThat(alloy.toFile().setExecutable(true)).isTrue();
        EngineRoom room = new EngineRoom(Engines.AUTO, new Toolbox(List.of(folder)));
        return output.findings(room, folder).stream()
                .filter(finding -> !finding.code().equals("engine/not-checked"))
                .toList();
    }
}
