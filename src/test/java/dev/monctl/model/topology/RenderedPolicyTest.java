package dev.monctl.model.topology;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.model.judge.Examined;
import dev.monctl.render.Renderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What monctl rendered is known again, with a policy of the owner's in it or without. */
final class RenderedPolicyTest {
    private static final String OUTPUT = "tailscale/policy.hujson";

    @TempDir
    private Path folder;

    @Test
    void begins_as_the_reader_expects() throws IOException {
        Path topology = folder.resolve("topology.yaml");
        String clean = Files.readString(Path.of("src/test/resources/clean/topology.yaml"));
        Files.writeString(topology, clean);
        assertThat(policy(topology)).startsWith(BasePolicy.HEADER);

        Files.writeString(folder.resolve("own.hujson"), "{}\n");
        Files.writeString(topology, clean.replace("hub:\n", "network: { policy: { base: own.hujson } }\nhub:\n"));
        assertThat(policy(topology)).startsWith(BasePolicy.HEADER).contains("network.policy.base");
    }

    private static String policy(Path topology) {
        return new Renderer()
                .render(requireNonNull(Examined.of(topology).estate()))
                .text(OUTPUT);
    }
}
