package dev.monctl.cli.origin;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.judge.Examined;
import dev.monctl.model.topology.TopologyReader;
import dev.monctl.model.topology.TopologyReading;
import dev.monctl.render.Renderer;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TracingTest {
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "nixos-only,                  nixos/nas/config.alloy,         spokes.nas",
        "one-spoke,                   charts/monitoring/values.yaml,  hub.cluster",
        "exposure-load-balancer,      charts/monitoring/values.yaml,  hub.exposure.mode",
        "exposure-tailscale-operator, tailscale/policy.hujson,        network.tagOwners",
        "exposure-node-port,          argo-apps/project.yaml,         gitops.repoURL",
    })
    void a_key_of_the_topology_is_found_where_it_is_written(String example, String file, String key) {
        Path topology = Path.of("examples", example, "topology.yaml");
        TopologyReading reading = TopologyReader.read(topology);
        Renderer renderer = new Renderer();
        Estate estate = requireNonNull(Examined.of(topology).estate());
        String text = renderer.file(estate, file).orElseThrow();

        List<Trace> traces = Tracing.of(reading, renderer, file, text);

        int lines = (int) text.lines().count();
        assertThat(traces).isNotEmpty().allSatisfy(trace -> {
            assertThat(reading.places().isWritten(trace.key())).as(trace.key()).isTrue();
            assertThat(trace.lines()).allMatch(line -> line <= lines);
        });
        assertThat(traces).extracting(Trace::key).anyMatch(found -> found.startsWith(key));
    }

    @Test
    void lines_are_told_as_ranges() {
        assertThat(new Trace("hub", new TreeSet<>(List.of(3, 7, 8, 9, 12))).words())
                .isEqualTo("3, 7-9, 12");
        assertThat(new Trace("hub", new TreeSet<>()).words()).isEqualTo("all");
    }
}
