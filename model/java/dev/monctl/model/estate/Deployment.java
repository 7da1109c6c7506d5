package dev.monctl.model.estate;

import dev.monctl.model.unit.ClusterName;
import dev.monctl.model.values.ValuesLayer;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A chart as it will be installed: what Argo CD will give to Helm. Two that give it the same are equal.
 *
 * @param chart path of the chart below the output folder, such as {@code charts/monitoring}
 * @param valueFiles paths below the output folder, later ones win
 * @param inlineValues a YAML text over all of them, or null
 * @param kubernetesVersion major and minor, such as {@code 1.35}
 * @param layers what each of the files is made of, and at last the inline values; fewer where that is not known
 */
public record Deployment(
        String chart,
        String release,
        String namespace,
        String kubernetesVersion,
        List<String> valueFiles,
        @Nullable String inlineValues,
        List<ValuesLayer> layers) {
    public Deployment {
        valueFiles = List.copyOf(valueFiles);
        layers = List.copyOf(layers);
    }

    /** One of whose values nothing is known but the text. */
    public Deployment(
            String chart,
            String release,
            String namespace,
            String kubernetesVersion,
            List<String> valueFiles,
            @Nullable String inlineValues) {
        this(chart, release, namespace, kubernetesVersion, valueFiles, inlineValues, List.of());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Deployment that
                && chart.equals(that.chart)
                && release.equals(that.release)
                && namespace.equals(that.namespace)
                && kubernetesVersion.equals(that.kubernetesVersion)
                && valueFiles.equals(that.valueFiles)
                && Objects.equals(inlineValues, that.inlineValues);
    }

    /** Without the layers: a map of hundreds of deployments would walk through all their values. */
    @Override
    public int hashCode() {
        return Objects.hash(chart, valueFiles, inlineValues);
    }

    /** Its Application on a spoke: all clusters have the same release, and names in Argo CD are unique. */
    public String application(ClusterName cluster) {
        return release + "-" + cluster;
    }
}
