package dev.monctl.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** monctl in a process of its own that believes to be on a machine with another set of characters, and other ends of lines. */
class OtherMachinesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"text", "json", "sarif", "junit", "github"})
    void findings_are_the_same_bytes(String format) throws Exception {
        Path topology = Files.writeString(folder.resolve("topology.yaml"), "hüb: {}\n");

        String out = elsewhere("render", topology.toString(), "--format", format);

        assertThat(out).contains("hüb").doesNotContain("\r");
        assertThat(out)
                .isEqualTo(CommandLineRun.monctl("render", topology, "--format", format)
                        .out());
    }

    @Test
    void tables_and_what_is_said_besides_are_the_same_bytes() throws Exception {
        assertThat(elsewhere("doctor", "--format", "json")).contains("\n").doesNotContain("\r");
        assertThat(elsewhere("fmt", folder.toString())).isEqualTo("there are no Alloy files\n");
    }

    /** Strict: what is no UTF-8 is an exception. */
    private static String elsewhere(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=ISO-8859-1",
                "-Dstdout.encoding=ISO-8859-1",
                "-Dline.separator=\r\n",
                "-cp",
                System.getProperty("java.class.path"),
                Monctl.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        byte[] out = process.getInputStream().readAllBytes();
        process.waitFor();
        return UTF_8.newDecoder().decode(ByteBuffer.wrap(out)).toString();
    }
}
