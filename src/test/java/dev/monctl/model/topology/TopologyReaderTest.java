package dev.monctl.model.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TopologyReaderTest {
    private static final Path REFERENCE = Path.of("topology.yaml");
    private static final Path FULL = Path.of("src/test/resources/topologies/full/topology.yaml");

    @Test
    void theReferenceEstateReadsWithoutAFinding() {
        TopologyReading reading = TopologyReader.read(REFERENCE);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.topology()).isNotNull();
    }

    @Test
    void everyKeyIsReadAndNoneIsRefused() {
        TopologyReading reading = TopologyReader.read(FULL);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.topology()).isNotNull();
    }
}
