package dev.monctl.model.topology;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.monctl.model.unit.KubernetesVersion;
import dev.monctl.model.unit.LabelName;
import dev.monctl.model.unit.LabelValue;
import dev.monctl.model.unit.Name;
import dev.monctl.model.unit.RelativePath;
import dev.monctl.model.unit.TailnetAddress;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A system that pushes to the hub, as its owner wrote it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(name = "kubernetes", value = Spoke.Kubernetes.class),
    @JsonSubTypes.Type(name = "nixos", value = Spoke.Nixos.class)
})
public sealed interface Spoke {
    /** By default the environment of its groups or its stage, at last the stage's name. */
    @Nullable
    LabelValue environment();

    List<Name> groups();

    TailnetAddress address();

    Map<LabelName, LabelValue> labels();

    ComponentOverride alloy();

    List<RelativePath> extraAlloy();

    Expects expects();

    /** What it says itself of all that a stage or a group may say. */
    SpokeDefaults own();

    /** Exhaustive on Java 17, too. */
    <T> T match(Function<Kubernetes, T> kubernetes, Function<Nixos, T> nixos);

    /** A cluster, which Argo CD deploys to. */
    record Kubernetes(
            Name stage,
            @Nullable LabelValue environment,
            List<Name> groups,
            TailnetAddress address,
            @Nullable KubernetesVersion kubernetesVersion,
            Destination destination,
            ValuesPattern values,
            @Nullable HelmValues inlineValues,
            Map<LabelName, LabelValue> labels,
            ComponentOverride alloy,
            ComponentOverride kubeStateMetrics,
            List<RelativePath> extraAlloy,
            Expects expects)
            implements Spoke {
        public Kubernetes {
            groups = List.copyOf(groups);
            labels = Ordered.copy(labels);
            extraAlloy = List.copyOf(extraAlloy);
        }

        @Override
        public SpokeDefaults own() {
            return new SpokeDefaults(
                    environment, kubernetesVersion, labels, alloy, kubeStateMetrics, extraAlloy, expects);
        }

        @Override
        public <T> T match(Function<Kubernetes, T> kubernetes, Function<Nixos, T> nixos) {
            return kubernetes.apply(this);
        }
    }

    /** A machine that its owner builds with Nix. */
    record Nixos(
            @Nullable LabelValue environment,
            List<Name> groups,
            TailnetAddress address,
            Map<LabelName, LabelValue> labels,
            ComponentOverride alloy,
            List<RelativePath> extraAlloy,
            Expects expects)
            implements Spoke {
        public Nixos {
            groups = List.copyOf(groups);
            labels = Ordered.copy(labels);
            extraAlloy = List.copyOf(extraAlloy);
        }

        @Override
        public SpokeDefaults own() {
            return new SpokeDefaults(environment, null, labels, alloy, ComponentOverride.NONE, extraAlloy, expects);
        }

        @Override
        public <T> T match(Function<Kubernetes, T> kubernetes, Function<Nixos, T> nixos) {
            return nixos.apply(this);
        }
    }
}
