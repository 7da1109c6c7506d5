package dev.monctl.model.topology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.model.unit.ClusterAlias;
import dev.monctl.model.unit.ServerURL;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DestinationTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "https://kubernetes.default.svc, true",
        "https://kubernetes.default.svc:443/, true",
        "https://Kubernetes.Default.svc, true",
        "https://kubernetes.default.svc:6443, false",
        "https://100.64.0.12:6443, false"
    })
    void argo_cds_own_cluster_is_known_by_its_address(String server, boolean isOwn) {
        assertThat(new Destination(null, ServerURL.parse(server)).isOwnCluster())
                .isEqualTo(isOwn);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"in-cluster, true", "in-cluster-2, false"})
    void argo_cds_own_cluster_is_known_by_its_name(String name, boolean isOwn) {
        assertThat(new Destination(ClusterAlias.parse(name), null).isOwnCluster())
                .isEqualTo(isOwn);
    }
}
