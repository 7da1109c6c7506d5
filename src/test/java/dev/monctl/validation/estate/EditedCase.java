package dev.monctl.validation.estate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.judge.Examined;
import dev.monctl.model.output.OutputTree;
import dev.monctl.render.Renderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * An output that was edited by hand after it was rendered, as its folder's name says.
 *
 * @param estate the folder of the topology
 * @param edits what was changed
 */
record EditedCase(String estate, List<Edit> edits) {
    private static final Path CASES = Path.of("src/test/resources/edited");
    private static final Map<String, Estate> ESTATES = new HashMap<>();
    private static final Map<String, OutputTree> TREES = new HashMap<>();

    /** A text that stands once in a file, and what stands there now. */
    record Edit(String file, String replace, String by) {}

    static Stream<String> names() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    static EditedCase named(String name) throws IOException {
        Path file = CASES.resolve(name).resolve("case.yaml");
        return YAMLMapper.shared().readValue(Files.readString(file), EditedCase.class);
    }

    static Path message(String name) {
        return CASES.resolve(name).resolve("message.txt");
    }

    Estate read() {
        return ESTATES.computeIfAbsent(
                estate,
                folder -> requireNonNull(
                        Examined.of(Path.of(folder, "topology.yaml").normalize())
                                .estate()));
    }

    OutputTree tree() {
        OutputTree rendered = TREES.computeIfAbsent(estate, folder -> new Renderer().render(read()));
        TreeMap<String, byte[]> files = new TreeMap<>(rendered.files());
        for (Edit edit : edits) {
            String text = new String(requireNonNull(files.get(edit.file()), edit.file()), UTF_8);
            assertThat(text).as(edit.file()).containsOnlyOnce(edit.replace());
            files.put(edit.file(), text.replace(edit.replace(), edit.by()).getBytes(UTF_8));
        }
        return OutputTree.of(files);
    }
}
