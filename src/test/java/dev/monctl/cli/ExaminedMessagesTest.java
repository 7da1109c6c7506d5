package dev.monctl.cli;

import dev.monctl.EstateCopy;
import dev.monctl.Golden;
import dev.monctl.model.judge.Examined;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Messages about a topology that need more than one line of it, or more than it. */
class ExaminedMessagesTest {
    private static final Path CLEAN = Path.of("src/test/resources/clean");

    @TempDir
    private Path folder;

    @BeforeEach
    void a_clean_estate() throws IOException {
        EstateCopy.lay(CLEAN, folder);
    }

    @Test
    void of_an_error_that_is_accepted() throws IOException {
        replace("address: 100.64.0.11", "address: 100.64.0.10");
        replace(
                "accepted:\n",
                "accepted:\n  - { rule: network/duplicate-address, on: spokes.homelab-nixos.address, reason: one machine }\n");
        says("accepted-error");
    }

    @Test
    void of_a_link_out_of_the_folder(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.alloy"), "// not of this estate\n");
        Files.createSymbolicLink(folder.resolve("own.alloy"), secret);
        replace("    address: 100.64.0.10\n", "    address: 100.64.0.10\n    extraAlloy: [own.alloy]\n");
        says("link-out-of-the-folder");
    }

    private void replace(String text, String by) throws IOException {
        Path topology = folder.resolve("topology.yaml");
        Files.writeString(topology, Files.readString(topology).replace(text, by));
    }

    private void says(String name) throws IOException {
        String said = PrintedFindings.text(
                Examined.of(folder.resolve("topology.yaml")).unaccepted());
        Golden.of("findings/" + name + ".txt").holds(said.replace(folder + "/", ""));
    }
}
