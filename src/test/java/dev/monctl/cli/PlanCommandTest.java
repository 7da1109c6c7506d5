package dev.monctl.cli;

import static dev.monctl.cli.CommandLineRun.monctl;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.EstateCopy;
import dev.monctl.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code monctl plan} on the estate of the project. */
class PlanCommandTest {
    @TempDir
    private Path folder;

    private Path topology = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void copy_the_estate_of_the_project() throws IOException {
        topology = EstateCopy.of(Path.of(""), folder);
        out = folder.resolve("charts-out");
    }

    @Test
    void shows_every_file_and_why_it_is_there() throws IOException {
        CommandLineRun run = monctl("plan", topology, "-o", out);
        assertThat(run.exitCode()).as(run.err()).isZero();
        Golden.of("plan/homelab.txt").holds(run.out().replace(folder + "/", "").replaceAll(" {2,}", "  "));
        assertThat(out).doesNotExist();
    }

    @Test
    void shows_what_rendering_would_change() throws IOException {
        assertThat(CommandLineRun.render(topology, out).exitCode()).isZero();
        edit("layout: applications", "layout: applicationSet");
        edit("size: 28GB", "size: 24GB");
        CommandLineRun run = monctl("plan", topology, "-o", out, "--changed");
        assertThat(run.exitCode()).as(run.err()).isZero();
        Golden.of("plan/changed.txt").holds(run.out().replace(folder + "/", "").replaceAll(" {2,}", "  "));

        Map<String, String> before = states();
        assertThat(CommandLineRun.render(topology, out).exitCode()).isZero();
        assertThat(before).containsValues("new", "changed", "removed");
        assertThat(states())
                .doesNotContainValue("new")
                .doesNotContainValue("changed")
                .doesNotContainValue("removed");
    }

    @Test
    void is_as_its_schema_says() throws IOException {
        JsonNode json = JsonMapper.shared()
                .readTree(monctl("plan", topology, "-o", out, "--format=json").out());
        PublishedSchema.of("docs/schemas/plan.schema.json").holds(json);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"fleet", "nixos-only", "one-spoke", "homelab"})
    void every_condition_of_a_template_leads_to_a_key(String example) {
        Path own = Path.of("examples", example, "topology.yaml");
        CommandLineRun run = monctl("plan", Files.exists(own) ? own : topology, "-o", out);
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    @Test
    void says_why_the_folder_cannot_be_read() throws IOException {
        Files.writeString(out, "");
        CommandLineRun run = monctl("plan", topology, "-o", out);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("error[output/not-a-folder]");
    }

    private Map<String, String> states() {
        JsonNode json = JsonMapper.shared()
                .readTree(monctl("plan", topology, "-o", out, "--format=json").out());
        Map<String, String> states = new TreeMap<>();
        json.path("files")
                .forEach(file -> states.put(
                        file.path("file").asString(), file.path("state").asString()));
        return states;
    }

    private void edit(String written, String instead) throws IOException {
        String text = Files.readString(topology);
        assertThat(text).contains(written);
        Files.writeString(topology, text.replace(written, instead));
    }
}
