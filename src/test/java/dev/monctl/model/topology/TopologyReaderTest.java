package dev.monctl.model.topology;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopologyReaderTest {
    private static final Path REFERENCE = Path.of("topology.yaml");
    private static final Path FULL = Path.of("src/test/resources/topologies/full/topology.yaml");

    @Test
    void the_reference_estate_reads_without_a_finding() {
        TopologyReading reading = TopologyReader.read(REFERENCE);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.topology()).isNotNull();
    }

    @Test
    void every_key_is_read_and_none_is_refused() {
        TopologyReading reading = TopologyReader.read(FULL);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.topology()).isNotNull();
    }

    @Test
    void an_alert_that_waits_for_nothing_is_read_as_prometheus_reads_it(@TempDir Path folder) throws IOException {
        String text = Files.readString(REFERENCE)
                .replace("HighCPUUsage: { above: 80%, for: 5m }", "HighCPUUsage: { above: 80%, for: 0s }");
        Path topology = Files.writeString(folder.resolve("topology.yaml"), text);

        TopologyReading reading = TopologyReader.read(topology);

        assertThat(reading.findings()).isEmpty();
        assertThat(requireNonNull(reading.topology())
                        .alerting()
                        .rules()
                        .highCPUUsage()
                        .forAtLeast())
                .hasToString("0s");
    }
}
