package dev.monctl.validation.route;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.Engine;
import dev.monctl.ExampleFolders;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.judge.Examined;
import dev.monctl.model.output.OutputTree;
import dev.monctl.render.Renderer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Alertmanager's own tool sends every alert where monctl sends it. */
@Tag("engines")
class AmtoolAgreesTest {
    private static final String FILE = "charts/monitoring/files/alertmanager/alertmanager.yaml";

    @TempDir
    private Path folder;

    static Stream<String> estates() throws Exception {
        return Stream.concat(Stream.of(""), ExampleFolders.all().stream().map(Path::toString));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("estates")
    void about_each_alert_of_an_estate(String estate) throws Exception {
        Estate read =
                requireNonNull(Examined.of(Path.of(estate, "topology.yaml")).estate());
        OutputTree tree = new Renderer().render(read);
        Path config = Files.writeString(folder.resolve("alertmanager.yaml"), tree.text(FILE));
        Map<Map<String, String>, Line> distinct =
                new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));
        for (Line line : Routing.of(tree, read).orElseThrow().lines()) {
            distinct.putIfAbsent(
                    Map.of(
                            "alertname",
                            line.alert().name(),
                            "severity",
                            line.alert().severity()),
                    line);
        }
        assertThat(distinct).hasSizeGreaterThan(5);
        for (Line line : distinct.values()) {
            assertThat(asked(config, line.alert().labels())).isEqualTo(line.receivers());
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "team=a",
                "team=a tier=test",
                "team=a tier=prod",
                "team=b",
                "team=c severity=critical",
                "team=c severity=warn",
                "team=c severity=other",
                "team=c",
                "service=foo12",
                "service=foobar",
                "kind=x",
                "kind=x zone=eu",
                "other=y"
            })
    void about_a_tree_with_every_way_to_match(String labels) throws Exception {
        Path config = Path.of("src/test/resources/routes/alertmanager.yaml");
        Map<String, String> alert = new TreeMap<>();
        Arrays.stream(labels.split(" ")).map(label -> label.split("=")).forEach(label -> alert.put(label[0], label[1]));
        OutputTree tree = OutputTree.of(new TreeMap<>(Map.of(FILE, Files.readAllBytes(config))));
        List<String> receivers = Alertmanager.of(tree).orElseThrow().root().ends(alert).stream()
                .map(Route::receiver)
                .toList();
        assertThat(receivers).isEqualTo(asked(config, alert));
    }

    private static List<String> asked(Path config, Map<String, String> labels) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("config", "routes", "test", "--config.file=" + config));
        labels.forEach((label, value) -> arguments.add(label + "=" + value));
        String said = Engine.named("amtool").passes(arguments.toArray(String[]::new));
        return Arrays.stream(said.strip().split(",")).distinct().toList();
    }
}
