package dev.monctl.model.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

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
}
