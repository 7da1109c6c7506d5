package dev.monctl.cli.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.output.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    private static final Map<String, String> OLD = Map.of(
            "charts/hub/Chart.yaml", "name: hub\n",
            "charts/hub/values.yaml", "a: 1\nb: 2\nc: 3\n",
            "charts/hub/templates/old.yaml", "old\n",
            "nixos/host", "a file that becomes a folder\n",
            "tests/rules/a.yaml", "a folder that becomes a file\n");
    private static final Map<String, String> NEW = Map.of(
            "charts/hub/Chart.yaml", "name: hub\n",
            "charts/hub/values.yaml", "a: 1\nb: two\nc: 3\n",
            "charts/hub/templates/new.yaml", "new\n",
            "nixos/host/config.alloy", "logging {}\n",
            "tests/rules", "all in one\n");

    @TempDir
    Path temporary;

    private Path path;
    private OutputFolder folder;

    @BeforeEach
    void a_folder() {
        path = temporary.resolve("deep/charts-out");
        folder = new OutputFolder(path);
    }

    @Test
    void becomes_the_tree() throws IOException {
        assertThat(write(OLD)).isEmpty();
        assertThat(lying()).isEqualTo(OLD);
        assertThat(write(NEW)).isEmpty();
        assertThat(lying()).isEqualTo(NEW);
        assertThat(path.resolve("charts/hub/templates/old.yaml")).doesNotExist();
        assertThat(ownFiles()).containsExactly(".monctl.json");
    }

    @Test
    void says_what_was_written() throws IOException {
        write(Map.of("b", "2\n", "a \"quoted\"", "1\n"));
        assertThat(Files.readString(path.resolve(".monctl.json"))).isEqualTo("""
                {
                  "format": 1,
                  "input": "input",
                  "files": {
                    "a \\"quoted\\"": "4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865",
                    "b": "53c234e5e8472b6ac51c1ae1cab3fe06fad053beb8ebfd8977b010655bfdd3c3"
                  }
                }
                """);
    }

    @Test
    void an_unchanged_file_is_not_touched() throws IOException {
        write(OLD);
        FileTime before = FileTime.fromMillis(1_000_000);
        for (String file : List.of("charts/hub/Chart.yaml", "charts/hub/values.yaml", ".monctl.json")) {
            Files.setLastModifiedTime(path.resolve(file), before);
        }
        write(OLD);
        assertThat(Files.getLastModifiedTime(path.resolve(".monctl.json"))).isEqualTo(before);
        write(NEW);
        assertThat(Files.getLastModifiedTime(path.resolve("charts/hub/Chart.yaml")))
                .isEqualTo(before);
        assertThat(Files.getLastModifiedTime(path.resolve("charts/hub/values.yaml")))
                .isNotEqualTo(before);
    }

    @Test
    void an_edited_file_stops_everything() throws IOException {
        write(OLD);
        Files.writeString(path.resolve("charts/hub/values.yaml"), "mine\n");
        Files.writeString(path.resolve("charts/hub/templates/old.yaml"), "mine, too\n");
        Map<String, String> before = lying();
        assertThat(codes(write(NEW)))
                .containsExactly(
                        "output/edited-by-hand charts/hub/templates/old.yaml",
                        "output/edited-by-hand charts/hub/values.yaml");
        assertThat(lying()).isEqualTo(before);
        assertThat(folder.write(tree(NEW), "input", Overwrite.ANY_FILE)).isEmpty();
        assertThat(lying()).isEqualTo(NEW);
    }

    @Test
    void an_edited_file_names_the_file_in_which_its_owner_says_such_things() throws IOException {
        String layer = "charts/monitoring-agent/values-clusters/lab.yaml";
        Map<String, String> tree = Map.of("charts/hub/values.yaml", "a: 1\n", layer, "b: 2\n");
        write(tree);
        for (String file : tree.keySet()) {
            Files.writeString(path.resolve(file), "mine\n");
        }
        assertThat(write(tree))
                .extracting(Finding::help)
                .containsExactly(
                        "say it in topology.yaml instead, or drop the edit: monctl render --force",
                        "say it in values-clusters/lab.yaml beside the topology instead, or drop the edit: monctl render"
                                + " --force");
    }

    @Test
    void a_file_of_somebody_else_is_kept() throws IOException {
        Files.createDirectories(path.resolve("charts/hub"));
        Files.writeString(path.resolve("charts/hub/values.yaml"), "mine\n");
        Files.writeString(path.resolve("README"), "not in the way\n");
        assertThat(codes(write(OLD))).containsExactly("output/not-ours charts/hub/values.yaml");
        assertThat(ownFiles()).isEmpty();
        assertThat(folder.write(tree(OLD), "input", Overwrite.ANY_FILE)).isEmpty();
        assertThat(path.resolve("README")).hasContent("not in the way\n");
    }

    @Test
    void a_file_that_happens_to_be_right_is_adopted() throws IOException {
        Files.createDirectories(path.resolve("charts/hub"));
        Files.writeString(path.resolve("charts/hub/Chart.yaml"), "name: hub\n");
        assertThat(write(OLD)).isEmpty();
    }

    @Test
    void a_folder_that_others_use_does_not_become_a_file() throws IOException {
        write(OLD);
        Files.writeString(path.resolve("tests/rules/mine.yaml"), "mine\n");
        assertThat(codes(write(NEW))).containsExactly("output/not-ours tests/rules");
    }

    @Test
    void an_empty_folder_in_place_of_a_file_is_named_before_anything_is_written() throws IOException {
        Files.createDirectories(path.resolve("charts/hub/values.yaml"));
        assertThat(codes(folder.write(tree(OLD), "input", Overwrite.ANY_FILE)))
                .containsExactly("output/not-ours charts/hub/values.yaml");
        assertThat(lying()).isEmpty();
    }

    @Test
    void a_folder_in_place_of_the_manifest_is_named_before_anything_is_written() throws IOException {
        Files.createDirectories(path.resolve(".monctl.json"));
        assertThat(codes(folder.write(tree(OLD), "input", Overwrite.ANY_FILE)))
                .containsExactly("output/manifest .monctl.json");
        assertThat(lying()).isEmpty();
    }

    @Test
    void an_obstacle_of_many_files_is_named_once() throws IOException {
        Files.createDirectories(path);
        Files.writeString(path.resolve("charts"), "mine\n");
        assertThat(codes(folder.write(tree(OLD), "input", Overwrite.ANY_FILE)))
                .containsExactly("output/not-ours charts");
    }

    @Test
    void a_link_to_nowhere_in_place_of_the_folder_is_named() throws IOException {
        Files.createDirectories(path.getParent());
        Files.createSymbolicLink(path, temporary.resolve("nowhere"));
        List<Finding> findings = write(OLD);
        assertThat(codes(findings)).containsExactly("output/not-a-folder " + path);
        assertThat(findings.get(0).what()).endsWith("is a symbolic link to a folder that does not exist");
    }

    @Test
    void a_folder_that_is_not_there_or_not_complete_is_told_from_one_of_somebody_else() throws IOException {
        assertThat(folder.read().findings().get(0).what()).contains("does not exist");
        kill(OLD, stepsOf(Map.of(), OLD) - 4);
        assertThat(codes(folder.read().findings())).containsExactly("output/interrupted " + path);
        fresh(1);
        Files.createDirectories(path);
        assertThat(folder.read().findings().get(0).what()).contains("so monctl did not write it");
    }

    @Test
    void a_link_out_of_the_folder_is_never_followed() throws IOException {
        Path outside = Files.createDirectories(temporary.resolve("outside"));
        Files.createDirectories(path);
        Files.createSymbolicLink(path.resolve("charts"), outside);
        assertThat(codes(folder.write(tree(OLD), "input", Overwrite.ANY_FILE)))
                .containsOnly("output/symbolic-link charts");
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void a_link_in_place_of_a_file_is_never_followed() throws IOException {
        write(OLD);
        Path outside = Files.writeString(temporary.resolve("outside"), "precious\n");
        Files.delete(path.resolve("charts/hub/values.yaml"));
        Files.createSymbolicLink(path.resolve("charts/hub/values.yaml"), outside);
        assertThat(codes(folder.write(tree(NEW), "input", Overwrite.ANY_FILE)))
                .containsExactly("output/symbolic-link charts/hub/values.yaml");
        assertThat(outside).hasContent("precious\n");
    }

    @Test
    void a_file_in_place_of_the_folder_is_named() throws IOException {
        Files.writeString(temporary.resolve("deep"), "a file");
        assertThat(codes(write(OLD))).containsExactly("output/not-a-folder " + path);
    }

    @Test
    void a_broken_manifest_is_named() throws IOException {
        write(OLD);
        Files.writeString(path.resolve(".monctl.json"), "<<<<<<< HEAD\n");
        assertThat(codes(write(NEW))).containsExactly("output/manifest .monctl.json");
        assertThat(codes(folder.read().findings())).containsExactly("output/manifest .monctl.json");
        assertThat(folder.write(tree(OLD), "input", Overwrite.ANY_FILE)).isEmpty();
    }

    @Test
    void a_manifest_that_points_out_of_the_folder_is_refused() throws IOException {
        Files.createDirectories(path);
        Path outside = Files.writeString(path.resolveSibling("outside"), "precious\n");
        String manifest = "{\"format\": 1, \"input\": \"\", \"files\": {\"../outside\": \""
                + Sha256.of("precious\n".getBytes(StandardCharsets.UTF_8)) + "\"}}";
        Files.writeString(path.resolve(".monctl.json"), manifest);
        assertThat(codes(write(OLD))).containsExactly("output/manifest .monctl.json");
        assertThat(outside).exists();
    }

    @Test
    void a_path_out_of_the_folder_is_a_bug() {
        assertThatThrownBy(() -> write(Map.of("../outside", ""))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_second_writer_waits_for_another_run() throws IOException {
        List<Finding> second = new ArrayList<>();
        OutputFolder first = new OutputFolder(path, step -> {
            if (step.equals("journal")) {
                second.addAll(write(NEW));
            }
        });
        assertThat(first.write(tree(OLD), "input", Overwrite.OWN_FILES)).isEmpty();
        assertThat(codes(second)).containsExactly("output/locked " + path);
        assertThat(lying()).isEqualTo(OLD);
    }

    @Test
    void a_lock_left_by_a_killed_run_keeps_nobody_out() throws IOException {
        Files.createDirectories(path);
        Files.createFile(path.resolve(FolderLock.NAME));
        assertThat(write(OLD)).isEmpty();
        assertThat(ownFiles()).containsExactly(".monctl.json");
    }

    /** Broken off before each change that it makes to the disk, one after the other, the folder can always be mended. */
    @Test
    void a_killed_write_is_mended_by_the_next_run() throws IOException {
        int steps = stepsOf(OLD, NEW);
        assertThat(steps).isGreaterThan(15);
        for (int fatal = 0; fatal < steps; fatal++) {
            fresh(fatal);
            write(OLD);
            kill(NEW, fatal);
            assertOnlyOldAndNew();
            assertThat(write(NEW)).as("after step %d", fatal).isEmpty();
            assertThat(lying()).as("after step %d", fatal).isEqualTo(NEW);
            assertThat(ownFiles()).containsExactly(".monctl.json");
        }
    }

    @Test
    void a_killed_write_can_also_be_taken_back() throws IOException {
        int steps = stepsOf(OLD, NEW);
        for (int fatal = 0; fatal < steps; fatal++) {
            fresh(fatal);
            write(OLD);
            kill(NEW, fatal);
            assertThat(write(OLD)).as("after step %d", fatal).isEmpty();
            assertThat(lying()).as("after step %d", fatal).isEqualTo(OLD);
        }
    }

    /** The mending run is killed, too, at each of its steps. */
    @Test
    void a_write_that_is_killed_twice_is_mended() throws IOException {
        int steps = stepsOf(OLD, NEW);
        for (int first = 0; first < steps; first += 4) {
            for (int second = 0; second < steps; second += 2) {
                fresh(first * 1000 + second);
                write(OLD);
                kill(NEW, first);
                kill(OLD, second);
                assertThat(write(NEW))
                        .as("after steps %d and %d", first, second)
                        .isEmpty();
                assertThat(lying()).isEqualTo(NEW);
                assertThat(ownFiles()).containsExactly(".monctl.json");
            }
        }
    }

    @Test
    void an_edit_after_a_killed_write_is_still_seen() throws IOException {
        write(OLD);
        kill(NEW, stepsOf(OLD, NEW) - 3);
        Files.writeString(path.resolve("charts/hub/values.yaml"), "mine\n");
        assertThat(codes(write(NEW))).containsExactly("output/edited-by-hand charts/hub/values.yaml");
    }

    @Test
    void a_disk_that_fails_on_the_way_leaves_the_old_folder() throws IOException {
        int steps = stepsOf(OLD, NEW);
        for (int failing = 0; failing < steps - 2; failing++) {
            fresh(failing);
            write(OLD);
            assertThat(codes(fail(NEW, failing))).containsExactly("output/cannot-write " + path);
            assertThat(lying()).as("after step %d", failing).isEqualTo(OLD);
            assertThat(write(NEW)).isEmpty();
        }
    }

    @Test
    void a_check_shows_a_patch() throws IOException {
        write(OLD);
        String diff = folder.compare(tree(NEW), "input").unifiedDiff();
        assertThat(diff).contains("""
                --- a/charts/hub/templates/old.yaml
                +++ /dev/null
                @@ -1,1 +0,0 @@
                -old
                """).contains("""
                --- a/charts/hub/values.yaml
                +++ b/charts/hub/values.yaml
                @@ -1,3 +1,3 @@
                 a: 1
                -b: 2
                +b: two
                 c: 3
                """).contains("+++ b/.monctl.json");
        write(NEW);
        assertThat(folder.compare(tree(NEW), "input").isEmpty()).isTrue();
        assertThat(folder.compare(tree(NEW), "other input").unifiedDiff()).contains("\"input\": \"other input\"");
    }

    @Test
    void git_takes_the_patch() throws Exception {
        write(OLD);
        applyByGit(folder.compare(tree(NEW), "input").unifiedDiff());
        assertThat(lying()).isEqualTo(NEW);
        assertThat(folder.compare(tree(NEW), "input").isEmpty()).isTrue();
    }

    @Test
    void git_takes_the_patch_of_empty_files() throws Exception {
        write(Map.of("gone", "", "kept", ""));
        String diff = folder.compare(tree(Map.of("kept", "", "new/empty", "")), "input")
                .unifiedDiff();
        assertThat(diff)
                .contains("diff --git a/gone b/gone\ndeleted file mode 100644\n")
                .contains("diff --git a/new/empty b/new/empty\nnew file mode 100644\n")
                .doesNotContain("kept b/", "\n\n");
        applyByGit(diff);
        assertThat(lying()).isEqualTo(Map.of("kept", "", "new/empty", ""));
    }

    private void applyByGit(String diff) throws IOException {
        Path patch = Files.writeString(temporary.resolve("patch"), diff);
        Process git = new ProcessBuilder("git", "apply", patch.toString())
                .directory(path.toFile())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
    }

    @Test
    void a_check_knows_missing_newlines_and_archives() throws IOException {
        write(Map.of("a", "no newline", "b.tgz", "\0old"));
        assertThat(folder.compare(tree(Map.of("a", "no newline\n", "b.tgz", "\0new")), "input")
                        .unifiedDiff())
                .contains("-no newline\n\\ No newline at end of file\n+no newline\n")
                .contains("Binary files a/b.tgz and b/b.tgz differ\n");
    }

    @Test
    void the_folder_is_judged_as_it_lies() throws IOException {
        write(OLD);
        Files.writeString(path.resolve("charts/hub/values.yaml"), "mine\n");
        Files.delete(path.resolve("charts/hub/Chart.yaml"));
        Files.writeString(path.resolve("charts/hub/templates/extra.yaml"), "extra\n");
        Files.writeString(path.resolve("README"), "extra, but not in a chart\n");
        FolderReading reading = folder.read();
        assertThat(codes(reading.findings()))
                .containsExactly(
                        "output/missing charts/hub/Chart.yaml",
                        "output/edited-by-hand charts/hub/values.yaml",
                        "output/extra README",
                        "output/extra charts/hub/templates/extra.yaml");
        assertThat(reading.tree().text("charts/hub/values.yaml")).isEqualTo("mine\n");
        assertThat(reading.tree().files())
                .containsKey("charts/hub/templates/extra.yaml")
                .doesNotContainKey("README");
    }

    private List<Finding> write(Map<String, String> files) {
        return folder.write(tree(files), "input", Overwrite.OWN_FILES);
    }

    private static OutputTree tree(Map<String, String> files) {
        TreeMap<String, byte[]> bytes = new TreeMap<>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return new OutputTree(bytes);
    }

    private void fresh(int number) {
        path = temporary.resolve("fresh-" + number);
        folder = new OutputFolder(path);
    }

    private int stepsOf(Map<String, String> before, Map<String, String> after) {
        fresh(-1);
        write(before);
        List<String> steps = new ArrayList<>();
        new OutputFolder(path, steps::add).write(tree(after), "input", Overwrite.OWN_FILES);
        a_folder();
        return steps.size();
    }

    /** Ends like a killed process: nothing that stands in a catch clause for exceptions is run. */
    private void kill(Map<String, String> files, int fatal) {
        int[] step = {0};
        OutputFolder dying = new OutputFolder(path, name -> {
            if (step[0]++ == fatal) {
                throw new Killed();
            }
        });
        try {
            dying.write(tree(files), "input", Overwrite.OWN_FILES);
        } catch (Killed expected) {
            assertThat(step[0]).isEqualTo(fatal + 1);
        }
    }

    private List<Finding> fail(Map<String, String> files, int failing) {
        int[] step = {0};
        return new OutputFolder(path, name -> {
                    if (step[0]++ == failing) {
                        throw new IOException("no space left on device");
                    }
                })
                .write(tree(files), "input", Overwrite.OWN_FILES);
    }

    private void assertOnlyOldAndNew() throws IOException {
        lying().forEach((name, text) -> assertThat(text).isIn(OLD.get(name), NEW.get(name)));
    }

    private Map<String, String> lying() throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (String name : new Folder(path).files()) {
            files.put(name, Files.readString(path.resolve(name)));
        }
        return files;
    }

    private List<String> ownFiles() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(n -> n.startsWith(".monctl"))
                    .filter(n -> Files.exists(path.resolve(n), LinkOption.NOFOLLOW_LINKS))
                    .toList();
        }
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(f -> f.code() + " " + f.place()).toList();
    }

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }
}
