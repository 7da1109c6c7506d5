package dev.monctl.validation.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.Golden;
import dev.monctl.cli.PrintedFindings;
import dev.monctl.model.finding.Finding;
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

/**
 * What becomes of the words of each program when it refuses something. The programs here only repeat what the real ones print, which
 * {@link EnginesAnswerTest} asks themselves.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the programs here are shell scripts")
class RefusalsTest {
    private static final AskedOutput RENDERED = AskedOutput.of(Path.of("topology.yaml"));

    @TempDir
    private Path folder;

    @Test
    void of_promtool_about_a_rule() throws Exception {
        refuses("promtool", "promtool, version 3.5.1", """
                case $2 in
                config) exit 0 ;;
                esac
                for last; do :; done
                printf '  FAILED:\\n%s: 11:15: group "system-instances", rule 1, "InstanceDown": could not parse expression: 1:5: parse error: unexpected end of input\\n' "$last" >&2
                exit 1
                """);
    }

    @Test
    void of_amtool_about_a_receiver() throws Exception {
        refuses("amtool", "amtool, version 0.31.1", """
                for last; do :; done
                echo "Checking '$last'  FAILED: undefined receiver \\"monitoring-critical\\" used in route"
                exit 1
                """);
    }

    @Test
    void of_loki_about_a_field() throws Exception {
        refuses("loki", "loki, version 3.2.0", """
                for word; do case $word in -config.file=*) file=${word#-config.file=} ;; esac; done
                printf 'failed parsing config: %s: yaml: unmarshal errors:\\n  line 3: field servre not found in type loki.ConfigWrapper\\n' "$file" >&2
                exit 1
                """);
    }

    @Test
    void of_nix_about_a_name() throws Exception {
        refuses("nix-instantiate", "nix-instantiate (Nix) 2.24.10", """
                for last; do :; done
                printf "error: undefined variable 'flagss'\\n\\n       at %s:38:25:\\n" "$last" >&2
                exit 1
                """);
    }

    @Test
    void of_kubeconform_about_a_field() throws Exception {
        refuses("kubeconform", "v0.7.0", """
                for last; do :; done
                file=$(ls -d "$last"/* | sort | head -n 1)
                printf '{"resources": [{"filename": "%s", "kind": "NetworkPolicy", "name": "default-deny", "status": "statusInvalid", "msg": "problem validating schema: at /metadata: additional properties label not allowed"}]}' "$file"
                exit 1
                """);
    }

    private void refuses(String program, String version, String answer) throws IOException, InterruptedException {
        Path script = Files.writeString(
                folder.resolve(program),
                "#!/bin/sh\ncase $1 in\n--version|-version|-v) echo '" + version + "'; exit 0 ;;\nesac\n" + answer);
        assertThat(script.toFile().setExecutable(true)).isTrue();
        EngineRoom room = new EngineRoom(Engines.AUTO, new Toolbox(List.of(folder)));
        List<Finding> findings = RENDERED.findings(room, folder).stream()
                .filter(finding -> !finding.code().equals("engine/not-checked"))
                .toList();
        Golden.of("findings/engine-" + program + ".txt").holds(PrintedFindings.text(findings));
        assertThat(findings).extracting(Finding::code).isNotEmpty().allMatch(code -> code.equals("engine/" + program));
    }
}
