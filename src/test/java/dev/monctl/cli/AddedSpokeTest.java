package dev.monctl.cli;

import static dev.monctl.cli.CommandLineRun.render;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.EstateCopy;
import dev.monctl.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What a spoke more or less changes in the output: its own files, its own lines where spokes are listed, and nothing else. */
class AddedSpokeTest {
    private static final String CLUSTER = """
              added-k8s:
                type: kubernetes
                stage: staging
                address: 100.64.0.14
                values: clusterFile
                destination: { server: "https://100.64.0.14:6443" }
                expects: { nodes: 1 }
            """;
    private static final String MACHINE = """
              added-nixos:
                type: nixos
                environment: staging
                address: 100.64.0.15
            """;
    private static final String BEHIND = "  homelab-nixos:\n";

    @TempDir
    private Path folder;

    private Path topology;
    private Path out;

    @BeforeEach
    void copy_the_estate_of_the_project() throws IOException {
        out = folder.resolve("charts-out");
        topology = EstateCopy.of(Path.of(""), folder);
        assertThat(render(topology, out).exitCode()).isZero();
    }

    @Test
    void a_cluster_more_adds_its_files_and_its_lines_and_a_cluster_less_takes_exactly_these_away() throws IOException {
        Files.writeString(folder.resolve("values-clusters/added-k8s.yaml"), "{}\n");
        addedAndRemoved("cluster", CLUSTER);
    }

    @Test
    void a_machine_more_adds_its_files_and_its_lines_and_a_machine_less_takes_exactly_these_away() throws IOException {
        addedAndRemoved("machine", MACHINE);
    }

    @Test
    void a_cluster_more_is_one_element_more_of_the_application_set() throws IOException {
        String applications = "layout: applications\n";
        String text = Files.readString(topology);
        assertThat(text).contains(applications);
        Files.writeString(topology, text.replace(applications, "layout: applicationSet\n"));
        assertThat(render(topology, out).exitCode()).isZero();
        Files.writeString(folder.resolve("values-clusters/added-k8s.yaml"), "{}\n");
        addedAndRemoved("cluster-of-a-set", CLUSTER);
    }

    private void addedAndRemoved(String name, String spoke) throws IOException {
        List<String> recorded = recorded();
        String without = Files.readString(topology);
        Files.writeString(topology, without.replace(BEHIND, spoke + BEHIND));
        String added = difference();
        Golden.of("added-spoke/" + name + "-added.diff").holds(added);
        assertThat(changes(added, "-"))
                .as("lines that another spoke's arrival takes away")
                .isEmpty();
        assertThat(render(topology, out).exitCode()).isZero();
        assertThat(recorded()).as("files of which a record is kept").containsAll(recorded);
        assertThat(recorded()).hasSize(recorded.size() + newFiles(added));

        Files.writeString(topology, without);
        String removed = difference();
        Golden.of("added-spoke/" + name + "-removed.diff").holds(removed);
        assertThat(changes(removed, "-")).isEqualTo(changes(added, "+"));
        assertThat(changes(removed, "+")).isEmpty();
        assertThat(render(topology, out).exitCode()).isZero();
        assertThat(recorded()).isEqualTo(recorded);
    }

    /** The paths in the record of what was written, of which the diff is left out. */
    private List<String> recorded() throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readString(out.resolve(".monctl.json")))
                .get("files")
                .propertyNames()
                .stream()
                .sorted()
                .toList();
    }

    private static int newFiles(String diff) {
        return (int) diff.lines().filter(line -> line.equals("--- /dev/null")).count();
    }

    /** The diff that a reviewer sees, without the record of what was written: that has the hash of each file. */
    private String difference() {
        String printed = render(topology, out, "--check").out();
        int end = printed.indexOf("error[output/out-of-date]");
        assertThat(end).isPositive();
        return Arrays.stream(printed.substring(printed.indexOf("--- "), end).split("(?m)^(?=--- )"))
                .filter(file -> !file.startsWith("--- a/.monctl.json"))
                .collect(Collectors.joining());
    }

    private static List<String> changes(String diff, String sign) {
        return diff.lines()
                .filter(line -> line.startsWith(sign) && !line.startsWith(sign.repeat(3)))
                .map(line -> line.substring(1))
                .toList();
    }
}
