package dev.monctl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.EstateCopy;
import dev.monctl.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mistake in the topology that can be seen in the output, too, is told at the line of the topology alone. */
final class ToldOnceTest {
    @TempDir
    private Path folder;

    @Test
    void that_a_spoke_has_the_name_of_the_hubs_cluster() throws IOException {
        EstateCopy.lay(Path.of("src/test/resources/clean"), folder);
        Path topology = folder.resolve("topology.yaml");
        Files.writeString(topology, Files.readString(topology).replace("cluster: oci-hub", "cluster: homelab-k8s"));

        CommandLineRun run = CommandLineRun.render(topology, folder.resolve("charts-out"));

        assertThat(run.exitCode()).isEqualTo(1);
        Golden.of("findings/told-once/hub-called-like-a-spoke.txt")
                .holds(run.out().replace(folder + "/", ""));
    }
}
