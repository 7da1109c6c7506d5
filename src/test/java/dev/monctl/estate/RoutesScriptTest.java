package dev.monctl.estate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.monctl.Engine;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The script that is rendered beside the unit tests: it passes, and it notices when a route leads elsewhere. */
@Tag("engines")
class RoutesScriptTest {
    private static final String CONFIG = "charts/monitoring/files/alertmanager/alertmanager.yaml";

    @TempDir
    private Path folder;

    static Stream<Example> estates() throws IOException {
        return Example.allAndTheRoot();
    }

    /** How the script ended, and all that it printed. */
    private record Ended(int exitCode, String said) {}

    @ParameterizedTest(name = "{0}")
    @MethodSource("estates")
    void passes_as_it_is_rendered_and_names_each_alert(Example example) throws Exception {
        example.writeTo(folder);
        Ended script = script();
        assertThat(script.exitCode()).as(script.said()).isZero();
        example.estate().alerting().rules().forEach((name, rule) -> {
            String line = name + " (" + rule.severity() + ") reaches ";
            assertThat(script.said().contains(line)).as(line).isEqualTo(rule.enabled());
        });
    }

    @ParameterizedTest(name = "{1} instead of {0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "continue: true                  | continue: false        | InstanceDown (critical) of oci-hub",
                "- receiver: monitoring-critical | - receiver: monitoring | InstanceDown (critical) of oci-hub",
                "- severity=critical             | - cluster=oci-hub      | InstanceDown (critical) of homelab-k8s",
                "- severity=critical             | - alertname!=LokiStorageFull | LokiStorageFull (critical) of oci-hub",
                "receiver: monitoring            | receiver: nobody       | InstanceDown (critical) of oci-hub",
            })
    void ends_where_an_alert_goes_elsewhere(String text, String other, String alert) throws Exception {
        Example.root().writeTo(folder);
        Path config = folder.resolve(CONFIG);
        String before = Files.readString(config);
        assertThat(before).contains(text);
        Files.writeString(config, before.replace(text, other));
        Ended script = script();
        assertThat(script.exitCode()).as(script.said()).isEqualTo(1);
        assertThat(script.said().lines().filter(line -> line.contains(" should reach ")))
                .singleElement(STRING)
                .startsWith(alert + " should reach monitoring,monitoring-critical, but: ");
    }

    private Ended script() throws Exception {
        String amtool = String.valueOf(Engine.named("amtool").program().path().getParent());
        ProcessBuilder script =
                new ProcessBuilder("sh", folder.resolve("tests/routes.sh").toString());
        script.environment().merge("PATH", amtool, (path, own) -> own + File.pathSeparator + path);
        Process process = script.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }
}
