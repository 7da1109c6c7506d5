package dev.monctl.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.Golden;
import dev.monctl.model.yaml.Dialect;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.YamlJson;
import dev.monctl.model.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How the text of a topology changes when a spoke comes or goes, whatever style it is written in. */
class SpokesFileTest {
    private static final Path CASES = Path.of("src/test/resources/edit");

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void writes_a_new_spoke_as_its_neighbours_are_written(String name) throws IOException {
        new Golden(CASES.resolve(name).resolve("added.yaml")).holds(added(before(name)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void gives_the_same_bytes_back_when_the_new_spoke_goes_again(String name) throws IOException {
        Source before = before(name);
        String back = removed(Source.of("topology.yaml", added(before)), "added");
        assertThat(back).isEqualTo(spelledOut(name, before.text()));
    }

    /** Where {@code spokes} was missing or had nothing behind it, it says afterwards that there are none. */
    private static String spelledOut(String name, String text) {
        return switch (name) {
            case "no-key", "comments-alone" -> text + "\nspokes: {}\n";
            case "tilde", "null" -> text.replaceFirst("~|null", "{}");
            case "key-alone" -> text.replace("spokes:", "spokes: {}");
            default -> text;
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("casesWithASpoke")
    void takes_a_spoke_away_with_what_belongs_to_it(String name) throws IOException {
        new Golden(CASES.resolve(name).resolve("removed.yaml")).holds(removed(before(name), "gone"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"anchor-used-elsewhere", "spokes-of-an-alias", "anchor-of-all"})
    void leaves_a_file_alone_where_more_than_the_spoke_would_change(String name) throws IOException {
        holdsRefusal(name, new SpokesFile(before("refused/" + name)).remove("gone"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"all-in-braces", "all-in-braces-without-a-spoke", "nothing-with-an-anchor"})
    void leaves_a_file_alone_where_a_new_spoke_has_no_place(String name) throws IOException {
        SpokeEntry entry =
                new SpokeEntry("added", JsonNodeFactory.instance.objectNode().put("type", "nixos"));
        holdsRefusal(name, new SpokesFile(before("refused/" + name)).add(entry));
    }

    private static void holdsRefusal(String name, Edit edit) throws IOException {
        assertThat(edit.text()).isEmpty();
        assertThat(edit.findings()).hasSize(1);
        var finding = edit.findings().get(0);
        String told = "error[" + finding.code() + "] " + finding.what() + "\n  --> " + finding.place() + "\n  help: "
                + finding.help() + "\n";
        new Golden(CASES.resolve("refused").resolve(name).resolve("message.txt")).holds(told);
    }

    /** Every way to write two spokes, put together of what differs. */
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void adding_and_removing_is_doing_nothing_in_any_style(String lineEnd) {
        for (String between :
                List.of("", "\n", "  # about b\n", "\n  # about b\n", "    # of a\n", "\n    # of a\n\n")) {
            for (String spoke :
                    List.of(" { type: nixos }", " {}", "", "\n    type: nixos", "\n      k: |\n        # x")) {
                for (String behind : List.of(
                        "", "\n", "\n\n", "\n  # c is planned\n", "\n    # of b\n# end\n", "\nz: 1\n", "\n\n\nz: 1")) {
                    String text = "# top\nspokes: # all\n  a:" + spoke + "\n" + between + "  b:" + spoke + behind;
                    boolean isTextAtTheEnd =
                            spoke.contains("|") && behind.isEmpty(); // a newline would become part of it
                    if (!isTextAtTheEnd) {
                        isUndone(text.replace("\n", lineEnd));
                    }
                }
            }
        }
    }

    private static void isUndone(String text) {
        String added = added(Source.of("topology.yaml", text));
        assertThat(removed(Source.of("topology.yaml", added), "added")).isEqualTo(text);
        ObjectNode spokes = (ObjectNode) json(added).path("spokes");
        spokes.remove("added");
        assertThat(json(added).path("spokes").propertyNames()).containsExactly("a", "b", "added");
        assertThat(spokes).isEqualTo(json(text).path("spokes"));
    }

    private static JsonNode json(String text) {
        return YamlJson.of(Objects.requireNonNull(YamlReader.read(Source.of("topology.yaml", text), Dialect.YAML_1_2)
                .root()));
    }

    private static String added(Source source) {
        ObjectNode keys = JsonNodeFactory.instance.objectNode();
        keys.put("type", "kubernetes").put("address", "100.64.0.14").put("kubernetesVersion", "1.34");
        keys.putObject("destination").put("server", "https://100.64.0.14:6443");
        keys.putArray("groups").add("edge").add("yes");
        keys.putObject("expects").put("nodes", 3).put("logsPerDay", "300MB");
        Edit edit = new SpokesFile(source).add(new SpokeEntry("added", keys));
        assertThat(edit.findings()).isEmpty();
        return edit.text().orElseThrow();
    }

    private static String removed(Source source, String spoke) {
        Edit edit = new SpokesFile(source).remove(spoke);
        assertThat(edit.findings()).isEmpty();
        return edit.text().orElseThrow();
    }

    private static Source before(String name) throws IOException {
        return Source.of("topology.yaml", Files.readString(CASES.resolve(name).resolve("before.yaml")));
    }

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.equals("refused"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    static Stream<String> casesWithASpoke() throws IOException {
        return cases().filter(name -> !List.of("none-yet", "no-key", "key-alone", "comments-alone", "tilde", "null")
                .contains(name));
    }
}
