package dev.monctl.cli.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.Golden;
import dev.monctl.cli.PrintedFindings;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.output.OutputTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a folder into which nothing can be written, or which is not as monctl left it: each message as it is printed. */
class FolderMessagesTest {
    private static final String VALUES = "charts/hub/values.yaml";

    @TempDir
    private Path temporary;

    private final StringBuilder said = new StringBuilder();

    @Test
    void says_what_stands_in_the_way() throws IOException {
        say("a file of somebody else", write(with("other", VALUES, "mine\n")));
        say("a folder in the place of a file", write(folder("folder", VALUES)));
        say("a link out of the folder", write(link("link")));
        say("a file in the place of the folder", write(Files.writeString(temporary.resolve("file"), "a file")));
        say("a manifest that is none", write(with("manifest", ".monctl.json", "<<<<<<< HEAD\n")));
        Path edited = written("edited");
        Files.writeString(edited.resolve(VALUES), "mine\n");
        say("a file that was edited", write(edited));
        say("a disk that is full", failing(temporary.resolve("full")));
        say("a disk that fails on the way back, too", half(temporary.resolve("half")));
        say("another run", locked(temporary.resolve("locked")));
        holds("output-cannot-write");
    }

    @Test
    void says_what_is_not_as_it_was_written() throws IOException {
        say("a folder that is not there", read(temporary.resolve("nowhere")));
        say("a folder of somebody else", read(with("other", "README", "mine\n")));
        Path changed = written("changed");
        Files.delete(changed.resolve("charts/hub/Chart.yaml"));
        Files.writeString(changed.resolve(VALUES), "mine\n");
        Files.writeString(changed.resolve("charts/hub/extra.yaml"), "mine\n");
        say("a folder that was changed", read(changed));
        say(
                "a folder with a file that nobody rendered",
                new OutputFolder(changed).compare(tree(), "input").findings());
        Path broken = temporary.resolve("broken");
        failing(broken);
        kill(broken);
        say("a write that was interrupted", read(broken));
        holds("output-not-as-written");
    }

    private void say(String what, List<Finding> findings) {
        assertThat(findings).as(what).isNotEmpty();
        said.append("== ").append(what).append('\n');
        said.append(PrintedFindings.text(findings)).append('\n');
    }

    private void holds(String name) throws IOException {
        Golden.of("findings/" + name + ".txt").holds(said.toString().replace(temporary + "/", ""));
    }

    private static OutputTree tree() {
        TreeMap<String, byte[]> files = new TreeMap<>();
        files.put("charts/hub/Chart.yaml", "name: hub\n".getBytes(UTF_8));
        files.put(VALUES, "a: 1\n".getBytes(UTF_8));
        return new OutputTree(files);
    }

    private static List<Finding> write(Path folder) {
        return new OutputFolder(folder).write(tree(), "input", Overwrite.OWN_FILES);
    }

    private static List<Finding> read(Path folder) {
        return new OutputFolder(folder).read().findings();
    }

    private Path written(String name) {
        Path folder = temporary.resolve(name);
        assertThat(write(folder)).isEmpty();
        return folder;
    }

    private Path with(String name, String file, String text) throws IOException {
        Path path = temporary.resolve(name).resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return temporary.resolve(name);
    }

    private Path folder(String name, String path) throws IOException {
        Files.createDirectories(temporary.resolve(name).resolve(path));
        return temporary.resolve(name);
    }

    private Path link(String name) throws IOException {
        Path folder = Files.createDirectories(temporary.resolve(name));
        Files.createSymbolicLink(folder.resolve("charts"), Files.createDirectories(temporary.resolve("outside")));
        return folder;
    }

    private static List<Finding> failing(Path folder) {
        return new OutputFolder(folder, step -> {
                    throw new IOException("no space left on device");
                })
                .write(tree(), "input", Overwrite.OWN_FILES);
    }

    /** From the first file that is written on, nothing works any more. */
    private static List<Finding> half(Path folder) {
        boolean[] isFull = {false};
        assertThat(write(folder)).isEmpty();
        OutputTree next = new OutputTree(new TreeMap<>(Map.of(VALUES, "a: 2\n".getBytes(UTF_8))));
        return new OutputFolder(folder, step -> {
                    isFull[0] |= step.startsWith("write ");
                    if (isFull[0]) {
                        throw new IOException("no space left on device");
                    }
                })
                .write(next, "input", Overwrite.OWN_FILES);
    }

    private static List<Finding> locked(Path folder) {
        List<Finding> second = new ArrayList<>();
        new OutputFolder(folder, step -> {
                    if (second.isEmpty()) {
                        second.addAll(write(folder));
                    }
                })
                .write(tree(), "input", Overwrite.OWN_FILES);
        return second;
    }

    /** The run ends where its last steps would be. */
    private static void kill(Path folder) {
        int[] steps = {0};
        new OutputFolder(folder.resolveSibling("counted"), step -> steps[0]++)
                .write(tree(), "input", Overwrite.OWN_FILES);
        int last = steps[0] - 4;
        steps[0] = 0;
        try {
            new OutputFolder(folder, step -> {
                        if (steps[0]++ == last) {
                            throw new Killed();
                        }
                    })
                    .write(tree(), "input", Overwrite.OWN_FILES);
        } catch (Killed expected) {
            assertThat(steps[0]).isEqualTo(last + 1);
        }
    }

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }
}
