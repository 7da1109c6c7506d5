package dev.monctl.model.estate;

import dev.monctl.model.finding.Place;
import dev.monctl.model.topology.Component;
import dev.monctl.model.topology.Destination;
import dev.monctl.model.topology.Expects;
import dev.monctl.model.topology.HelmValues;
import dev.monctl.model.topology.Ordered;
import dev.monctl.model.topology.ValuesPattern;
import dev.monctl.model.unit.ClusterName;
import dev.monctl.model.unit.KubernetesVersion;
import dev.monctl.model.unit.LabelName;
import dev.monctl.model.unit.LabelValue;
import dev.monctl.model.unit.TailnetAddress;
import dev.monctl.model.values.ValuesLayer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A system that pushes to the hub, with the defaults of the agent, its stage and its groups filled in. */
public sealed interface Spoke {
    ClusterName name();

    /** The word that stands behind {@code type} in the topology. */
    String kind();

    LabelValue environment();

    List<Group> groups();

    TailnetAddress address();

    /** Identity labels besides {@code cluster} and {@code environment}, on metrics and logs alike. */
    Map<LabelName, LabelValue> labels();

    /**
     * All that tells its series and lines from those of any other spoke: {@code cluster}, {@code environment} and its own
     * labels.
     */
    default Map<String, String> identity() {
        Map<String, String> identity = new TreeMap<>();
        labels().forEach((label, value) -> identity.put(label.toString(), value.toString()));
        identity.put("cluster", name().toString());
        identity.put("environment", environment().toString());
        return identity;
    }

    Component alloy();

    /** Alloy configuration of the owner's: the agent's, its stage's, its groups' and its own. */
    List<AlloyFile> extraAlloy();

    Expects expects();

    /** Exhaustive on Java 17 too: a third kind does not compile until every caller handles it. */
    <T> T match(Function<Kubernetes, T> kubernetes, Function<Nixos, T> nixos);

    /**
     * A cluster, which Argo CD deploys to.
     *
     * @param layer what it lays over the values of its stage
     */
    record Kubernetes(
            ClusterName name,
            Stage stage,
            LabelValue environment,
            List<Group> groups,
            TailnetAddress address,
            KubernetesVersion kubernetesVersion,
            Destination destination,
            ValuesPattern values,
            @Nullable HelmValues inlineValues,
            Map<LabelName, LabelValue> labels,
            Component alloy,
            Component kubeStateMetrics,
            List<AlloyFile> extraAlloy,
            Expects expects,
            ValuesLayer layer)
            implements Spoke {
        public Kubernetes {
            groups = List.copyOf(groups);
            labels = Ordered.copy(labels);
            extraAlloy = List.copyOf(extraAlloy);
        }

        @Override
        public String kind() {
            return "kubernetes";
        }

        /** Whether its layer is a file of the chart, and not part of its Argo CD Application. */
        public boolean hasValuesFile() {
            return values == ValuesPattern.CLUSTER_FILE;
        }

        @Override
        public <T> T match(Function<Kubernetes, T> kubernetes, Function<Nixos, T> nixos) {
            return kubernetes.apply(this);
        }
    }

    /** A machine that its owner builds with Nix. */
    record Nixos(
            ClusterName name,
            LabelValue environment,
            List<Group> groups,
            TailnetAddress address,
            Map<LabelName, LabelValue> labels,
            Component alloy,
            List<AlloyFile> extraAlloy,
            Expects expects)
            implements Spoke {
        /** What systemd gives to each service, and NixOS besides. */
        private static final Set<String> GIVEN = Set.of(
                "CONFIGURATION_DIRECTORY",
                "HOME",
                "INVOCATION_ID",
                "JOURNAL_STREAM",
                "LANG",
                "LOCALE_ARCHIVE",
                "LOGNAME",
                "PATH",
                "SHELL",
                "STATE_DIRECTORY",
                "SYSTEMD_EXEC_PID",
                "TZDIR",
                "USER");

        public Nixos {
            groups = List.copyOf(groups);
            labels = Ordered.copy(labels);
            extraAlloy = List.copyOf(extraAlloy);
        }

        /** The environment variables that only its owner can give to its Alloy, each with where the owner's files read it first. */
        public Map<String, Place> variables() {
            Map<String, Place> variables = new LinkedHashMap<>();
            extraAlloy.forEach(file -> file.variables().forEach(variables::putIfAbsent));
            variables.keySet().removeAll(GIVEN);
            return variables;
        }

        @Override
        public String kind() {
            return "nixos";
        }

        @Override
        public <T> T match(Function<Kubernetes, T> kubernetes, Function<Nixos, T> nixos) {
            return nixos.apply(this);
        }
    }
}
