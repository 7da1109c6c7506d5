package dev.monctl.estate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.Engine;
import dev.monctl.model.estate.Alerting;
import dev.monctl.model.estate.Channel;
import dev.monctl.model.estate.DeadMansSwitch;
import dev.monctl.model.estate.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Alertmanager's own tool reads the configuration, and says where an alert goes. */
@Tag("engines")
class AmtoolTest {
    private static final String MOUNTED = "/etc/alertmanager/config/";

    @TempDir
    private Path folder;

    static Stream<Example> examples() throws IOException {
        return Example.allAndTheRoot();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void amtool_accepts_the_configuration_and_its_texts(Example example) throws Exception {
        String said =
                Engine.named("amtool").passes("check-config", config(example).toString());
        assertThat(said)
                .contains(
                        "SUCCESS",
                        "1 templates",
                        example.estate().alerting().channels().size() + " receivers");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void each_severity_goes_to_its_channels_and_the_watchdog_to_its_own(Example example) throws Exception {
        Alerting alerting = example.estate().alerting();
        Path config = config(example);
        for (Route route :
                List.of(alerting.routes().warning(), alerting.routes().critical())) {
            String severity = "severity=" + route.severity();
            String alert = "alertname=HighCPUUsage";
            assertThat(receivers(config, names(route.to()), severity, alert, "cluster=x"))
                    .isNotEmpty();
        }
        DeadMansSwitch watchdog = alerting.deadMansSwitch();
        List<Channel> heard =
                watchdog == null ? alerting.routes().warning().to().subList(0, 1) : List.of(watchdog.channel());
        assertThat(receivers(config, names(heard), "severity=none", "alertname=Watchdog"))
                .isNotEmpty();
    }

    private static String receivers(Path config, String expected, String... labels) throws Exception {
        List<String> arguments = Stream.concat(
                        Stream.of(
                                "config",
                                "routes",
                                "test",
                                "--config.file=" + config,
                                "--verify.receivers=" + expected),
                        Stream.of(labels))
                .toList();
        return Engine.named("amtool").passes(arguments.toArray(String[]::new));
    }

    private static String names(List<Channel> channels) {
        return channels.stream().map(channel -> channel.name().toString()).collect(Collectors.joining(","));
    }

    /** The ConfigMap as it is mounted, only elsewhere. */
    private Path config(Example example) throws IOException {
        KubernetesObjects objects = example.objects();
        Path config = folder.resolve("alertmanager.yaml");
        Files.writeString(folder.resolve("discord.tmpl"), objects.config("alertmanager", "discord.tmpl"));
        String text = objects.config("alertmanager", "alertmanager.yaml");
        return Files.writeString(config, text.replace(MOUNTED, folder + "/"));
    }
}
