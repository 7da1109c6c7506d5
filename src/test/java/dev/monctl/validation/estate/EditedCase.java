package dev.monctl.validation.estate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.judge.Examined;
import dev.monctl.model.output.OutputTree;
import dev.monctl.render.Renderer;
import dev.monctl.render.chart.SubCharts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * An output that is no longer as it was rendered: a defect, as its file's name says.
 *
 * @param estate the folder of the topology
 * @param edits what was changed
 * @param removed the files that are gone
 * @param archives whether the edited sub-charts were packed again; else their archives are those of before
 * @param caught the findings that name the defect, each at its line
 */
record EditedCase(String estate, List<Edit> edits, List<String> removed, Archives archives, List<CaughtDefect> caught) {
    private static final Path CASES = Path.of("src/test/resources/edited");
    private static final String ENDING = ".yaml";
    private static final Map<String, Estate> ESTATES = new HashMap<>();
    private static final Map<String, OutputTree> TREES = new HashMap<>();

    enum Archives {
        AS_BEFORE,
        PACKED_AGAIN
    }

    /** A text that stands once in a file, and what stands there now. */
    record Edit(String file, String replace, String by) {}

    @SuppressWarnings("NullAway") // what a file leaves out
    EditedCase(
            @Nullable String estate,
            @Nullable List<Edit> edits,
            @Nullable List<String> removed,
            @Nullable Archives archives,
            @Nullable List<CaughtDefect> caught) {
        this.estate = requireNonNullElse(estate, ".");
        this.edits = requireNonNullElse(edits, List.of());
        this.removed = requireNonNullElse(removed, List.of());
        this.archives = requireNonNullElse(archives, Archives.AS_BEFORE);
        this.caught = requireNonNullElse(caught, List.of());
    }

    /** The output of an estate as it was rendered. */
    static EditedCase none(String estate) {
        return new EditedCase(estate, null, null, null, null);
    }

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        }
    }

    static EditedCase named(String name) throws IOException {
        return YAMLMapper.shared().readValue(Files.readString(CASES.resolve(name + ENDING)), EditedCase.class);
    }

    static Path message(String name) {
        return CASES.resolve(name + ".txt");
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
        removed.forEach(
                file -> assertThat(files.remove(file)).as("%s is gone", file).isNotNull());
        OutputTree edited = OutputTree.of(files);
        return archives == Archives.PACKED_AGAIN ? SubCharts.packed(edited) : edited;
    }
}
