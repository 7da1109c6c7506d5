package dev.monctl.cli.estate;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.EstateCopy;
import dev.monctl.model.edit.Edit;
import dev.monctl.model.edit.SpokesFile;
import dev.monctl.model.judge.Examined;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody saves while a spoke is edited is not lost. */
class SpokeChangeTest {
    @TempDir
    private Path folder;

    @Test
    void a_byte_order_mark_stays() throws IOException {
        Path topology = EstateCopy.of(Path.of("examples/one-spoke"), folder);
        String text = Files.readString(topology);
        Files.writeString(topology, "\uFEFF" + text);
        Examined before = Examined.of(topology);
        EditedFile file = new SpokeFiles(topology, before.places()).open(topology);
        Edit removed = new SpokesFile(requireNonNull(file.source())).remove("app");

        assertThat(SpokeChange.of(topology, before, file, removed, List.of())
                        .files()
                        .write())
                .isEmpty();

        assertThat(topology).content().startsWith("\uFEFF" + text.substring(0, text.indexOf("spokes:")));
    }

    @Test
    void a_file_that_somebody_makes_meanwhile_is_not_overwritten() throws IOException {
        Path topology = EstateCopy.of(Path.of("examples/one-spoke"), folder);
        Examined before = Examined.of(topology);
        EditedFile file = new SpokeFiles(topology, before.places()).open(folder.resolve("more.yaml"));
        FileChanges changes = new FileChanges(List.of(file.to("spokes: {}\n")));
        Files.writeString(folder.resolve("more.yaml"), "theirs: 1\n");

        assertThat(changes.write()).isPresent();
        assertThat(folder.resolve("more.yaml")).hasContent("theirs: 1\n");
    }

    @Test
    void what_was_saved_since_the_file_was_read_is_not_overwritten() throws IOException {
        Path topology = EstateCopy.of(Path.of("examples/one-spoke"), folder);
        Examined before = Examined.of(topology);
        EditedFile file = new SpokeFiles(topology, before.places()).open(topology);
        Edit removed = new SpokesFile(requireNonNull(file.source())).remove("app");
        String saved = Files.readString(topology) + "# saved meanwhile\n";
        Files.writeString(topology, saved);

        SpokeChange change = SpokeChange.of(topology, before, file, removed, List.of());

        assertThat(change.files().write())
                .hasValueSatisfying(finding -> assertThat(finding.what()).contains("it was changed meanwhile"));
        assertThat(topology).hasContent(saved);
    }
}
