package dev.monctl.cli;

import static dev.monctl.cli.CommandLineRun.monctl;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.monctl.EstateCopy;
import dev.monctl.Golden;
import dev.monctl.cli.format.FormattedFile;
import dev.monctl.model.yaml.Source;
import dev.monctl.validation.alloy.format.Formatting;
import dev.monctl.validation.alloy.syntax.AlloyReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formatting files on the disk, as an owner does it. */
final class FmtCommandTest {
    private static final InputStream STANDARD_INPUT = System.in;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void a_file_that_is_not_formatted() throws IOException {
        file = Files.writeString(folder.resolve("mine.alloy"), "a=1\nbcd=2\n");
    }

    @AfterEach
    void give_standard_input_back() {
        System.setIn(STANDARD_INPUT);
    }

    @Test
    void formats_a_file_in_place_and_keeps_its_permissions() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r-x"));

        CommandLineRun run = monctl("fmt", file);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains(file + " formatted");
        assertThat(file).hasContent("a   = 1\nbcd = 2\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r-x");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void says_nothing_of_a_file_that_is_formatted() throws IOException {
        monctl("fmt", file);
        var written = Files.getLastModifiedTime(file);

        CommandLineRun run = monctl("fmt", file);

        assertThat(run.out()).isEqualTo("no findings\n");
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(written);
    }

    @Test
    void a_link_stays_a_link() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.alloy"), file);

        assertThat(monctl("fmt", link).exitCode()).isZero();

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("a   = 1\nbcd = 2\n");
    }

    @Test
    void check_shows_what_would_change_and_changes_nothing() {
        CommandLineRun run = monctl("fmt", "--check", file);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("-a=1\n-bcd=2\n+a   = 1\n+bcd = 2\n", "warning[alloy/not-formatted]", "monctl fmt " + file);
        assertThat(file).hasContent("a=1\nbcd=2\n");
    }

    @Test
    void check_is_content_with_files_that_are_formatted() {
        monctl("fmt", file);

        assertThat(monctl("fmt", "--check", file).exitCode()).isZero();
    }

    @Test
    void a_folder_stands_for_the_Alloy_files_below_it_but_for_hidden_ones() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("deep/down"));
        Path hidden = Files.createDirectories(folder.resolve(".git"));
        Files.writeString(deep.resolve("other.alloy"), "a=1");
        Files.writeString(hidden.resolve("hidden.alloy"), "a=1");
        Files.writeString(folder.resolve("values.yaml"), "a=1");

        CommandLineRun run = monctl("fmt", folder);

        assertThat(run.exitCode()).isZero();
        assertThat(deep.resolve("other.alloy")).hasContent("a = 1\n");
        assertThat(file).hasContent("a   = 1\nbcd = 2\n");
        assertThat(hidden.resolve("hidden.alloy")).hasContent("a=1");
        assertThat(folder.resolve("values.yaml")).hasContent("a=1");
    }

    @Test
    void a_file_with_mistakes_is_left_alone_and_the_others_are_formatted() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.alloy"), "a=[1\n]\nb=c\n");

        CommandLineRun run = monctl("fmt", folder);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("error[alloy/syntax] a comma is missing", broken + ":1:4");
        assertThat(broken).hasContent("a=[1\n]\nb=c\n");
        assertThat(file).hasContent("a   = 1\nbcd = 2\n");
    }

    @Test
    void a_file_that_formatting_would_harm_is_left_alone() throws IOException {
        Path tabs = Files.writeString(folder.resolve("tabs.alloy"), "a=`\tb`\n");

        CommandLineRun run = monctl("fmt", tabs);

        assertThat(run.exitCode()).isZero();
        Golden.of("findings/fmt-harms.txt").holds(run.out().replace(folder + "/", ""));
        assertThat(tabs).hasContent("a=`\tb`\n");
    }

    @Test
    void what_is_no_file_is_told() {
        CommandLineRun run = monctl("fmt", folder.resolve("mime.alloy"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("error[yaml/missing-file]", "did you mean 'mine.alloy'");
    }

    @Test
    void a_folder_that_may_not_be_searched_is_told_and_the_others_are() throws IOException {
        Path locked = Files.createDirectories(folder.resolve("locked"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(locked), "not checked: nothing is locked for this user");

        CommandLineRun run = monctl("fmt", folder);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("'" + locked + "' cannot be searched for Alloy files: no permission");
        assertThat(file).hasContent("a   = 1\nbcd = 2\n");
    }

    @Test
    void what_cannot_be_written_is_told_and_stays() throws IOException {
        Path lone = Files.writeString(folder.resolve("lone.alloy"), "a=1");
        Formatting formatting = Formatting.of(AlloyReader.read(Source.of("lone.alloy", "a=1")));
        Files.delete(lone);

        Golden.of("findings/fmt-cannot-write.txt")
                .holds(PrintedFindings.text(
                        new FormattedFile(lone, formatting).write().stream().toList()));
    }

    @Test
    void without_a_file_those_of_the_topology_are_formatted() throws IOException {
        EstateCopy.lay(Path.of("src/test/resources/edited/field-by-its-name"), folder);
        Path mine = Files.writeString(folder.resolve("alloy/mine.alloy"), "remote.http \"token\" { url=\"http://a\" }");

        CommandLineRun run = monctl("fmt", "--topology", folder.resolve("topology.yaml"));

        assertThat(run.exitCode()).as(run.out()).isZero();
        assertThat(mine).hasContent("remote.http \"token\" {\n\turl = \"http://a\"\n}\n");
        assertThat(file).hasContent("a=1\nbcd=2\n");
    }

    @Test
    void a_file_that_the_topology_names_and_that_is_not_there_is_told_where_it_is_named() throws IOException {
        EstateCopy.lay(Path.of("src/test/resources/edited/field-by-its-name"), folder);
        Files.delete(folder.resolve("alloy/mine.alloy"));

        CommandLineRun run = monctl("fmt", "--topology", folder.resolve("topology.yaml"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("(agent.extraAlloy[0])", "1 error\n");
    }

    @Test
    void says_so_where_there_is_nothing_to_format() throws IOException {
        EstateCopy.lay(Path.of("src/test/resources/clean"), folder);
        Path topology = folder.resolve("topology.yaml");

        assertThat(monctl("fmt", "--topology", topology).out()).isEqualTo(topology + " names no Alloy files\n");
        assertThat(monctl("fmt", folder.resolve("values-stages")).out()).isEqualTo("there are no Alloy files\n");
        assertThat(monctl("fmt", "--topology", topology, "--format=json").out())
                .as("what a program reads is a document")
                .startsWith("{")
                .endsWith("}\n");
    }

    @Test
    void formats_what_it_reads() {
        assertThat(piped("a  =  1\n")).isEqualTo(new CommandLineRun(0, "a = 1\n", ""));
        assertThat(piped("a = `\t`\n").out()).isEqualTo("a = `\t`\n");
        assertThat(piped("a = 1\n", "--check").exitCode()).isZero();
        assertThat(piped("a=1\n", "--check").exitCode()).isEqualTo(1);
        CommandLineRun broken = piped("a = ");
        assertThat(broken.exitCode()).isEqualTo(1);
        assertThat(broken.out()).isEmpty();
        assertThat(broken.err()).contains("error[alloy/syntax]", "standard input:1:3");
    }

    @Test
    void what_is_read_and_files_do_not_mix() {
        assertThat(monctl("fmt", "-", file).exitCode()).isEqualTo(2);
    }

    private static CommandLineRun piped(String text, String... options) {
        System.setIn(new ByteArrayInputStream(text.getBytes(UTF_8)));
        Object[] arguments = new Object[options.length + 2];
        arguments[0] = "fmt";
        arguments[1] = "-";
        System.arraycopy(options, 0, arguments, 2, options.length);
        return monctl(arguments);
    }
}
