package dev.monctl.model.topology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.model.finding.Finding;
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
    void everyKeyIsReadAndOnlyWhatComesLaterIsRefused() {
        TopologyReading reading = TopologyReader.read(FULL);

        assertThat(reading.findings()).extracting(Finding::code).containsOnly("topology/not-yet");
        assertThat(reading.findings())
                .extracting(finding -> finding.place().path())
                .containsExactlyInAnyOrder("network.policy", "gitops.argocd");
        assertThat(reading.topology()).isNotNull();
    }
}
