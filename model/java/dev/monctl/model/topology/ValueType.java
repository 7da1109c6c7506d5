package dev.monctl.model.topology;

import static java.util.Objects.requireNonNull;

import dev.monctl.model.unit.ChannelName;
import dev.monctl.model.unit.Cidr;
import dev.monctl.model.unit.ClusterAlias;
import dev.monctl.model.unit.ClusterName;
import dev.monctl.model.unit.Count;
import dev.monctl.model.unit.CpuQuantity;
import dev.monctl.model.unit.DataVolume;
import dev.monctl.model.unit.FileGlob;
import dev.monctl.model.unit.FindingCode;
import dev.monctl.model.unit.GitRevision;
import dev.monctl.model.unit.GitURL;
import dev.monctl.model.unit.HostName;
import dev.monctl.model.unit.KubernetesVersion;
import dev.monctl.model.unit.LabelKey;
import dev.monctl.model.unit.LabelName;
import dev.monctl.model.unit.LabelValue;
import dev.monctl.model.unit.Mention;
import dev.monctl.model.unit.MinorVersion;
import dev.monctl.model.unit.Name;
import dev.monctl.model.unit.NodePort;
import dev.monctl.model.unit.ObjectName;
import dev.monctl.model.unit.OnePasswordTitle;
import dev.monctl.model.unit.Percentage;
import dev.monctl.model.unit.Port;
import dev.monctl.model.unit.PrometheusSize;
import dev.monctl.model.unit.Quantity;
import dev.monctl.model.unit.RelativePath;
import dev.monctl.model.unit.RepositoryPath;
import dev.monctl.model.unit.SecretKey;
import dev.monctl.model.unit.SecretName;
import dev.monctl.model.unit.ServerURL;
import dev.monctl.model.unit.StorageClassName;
import dev.monctl.model.unit.TailnetAddress;
import dev.monctl.model.unit.TailnetMember;
import dev.monctl.model.unit.TailnetTag;
import dev.monctl.model.unit.TimeSpan;
import dev.monctl.model.unit.TopologyPath;
import dev.monctl.model.unit.UnreadableValue;
import dev.monctl.model.unit.Version;
import dev.monctl.model.unit.WebURL;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * A type of {@code unit} as the schema speaks of it. One list serves the check, the binding and the test that both agree.
 *
 * @param format the word behind {@code format} in the schema
 */
record ValueType<T>(String format, Class<T> type, Function<String, T> parse) {
    static final List<ValueType<?>> ALL = List.of(
            new ValueType<>("name", Name.class, Name::parse),
            new ValueType<>("cluster-name", ClusterName.class, ClusterName::parse),
            new ValueType<>("object-name", ObjectName.class, ObjectName::parse),
            new ValueType<>("storage-class-name", StorageClassName.class, StorageClassName::parse),
            new ValueType<>("channel-name", ChannelName.class, ChannelName::parse),
            new ValueType<>("label-name", LabelName.class, LabelName::parse),
            new ValueType<>("label-value", LabelValue.class, LabelValue::parse),
            new ValueType<>("label-key", LabelKey.class, LabelKey::parse),
            new ValueType<>("host-name", HostName.class, HostName::parse),
            new ValueType<>("cluster-alias", ClusterAlias.class, ClusterAlias::parse),
            new ValueType<>("secret-name", SecretName.class, SecretName::parse),
            new ValueType<>("secret-key", SecretKey.class, SecretKey::parse),
            new ValueType<>("one-password-title", OnePasswordTitle.class, OnePasswordTitle::parse),
            new ValueType<>("tailnet-tag", TailnetTag.class, TailnetTag::parse),
            new ValueType<>("tailnet-member", TailnetMember.class, TailnetMember::parse),
            new ValueType<>("tailnet-address", TailnetAddress.class, TailnetAddress::parse),
            new ValueType<>("cidr", Cidr.class, Cidr::parse),
            new ValueType<>("mention", Mention.class, Mention::parse),
            new ValueType<>("git-url", GitURL.class, GitURL::parse),
            new ValueType<>("git-revision", GitRevision.class, GitRevision::parse),
            new ValueType<>("repository-path", RepositoryPath.class, RepositoryPath::parse),
            new ValueType<>("web-url", WebURL.class, WebURL::parse),
            new ValueType<>("server-url", ServerURL.class, ServerURL::parse),
            new ValueType<>("finding-code", FindingCode.class, FindingCode::parse),
            new ValueType<>("topology-path", TopologyPath.class, TopologyPath::parse),
            new ValueType<>("relative-path", RelativePath.class, RelativePath::parse),
            new ValueType<>("file-glob", FileGlob.class, FileGlob::parse),
            new ValueType<>("quantity", Quantity.class, Quantity::parse),
            new ValueType<>("cpu-quantity", CpuQuantity.class, CpuQuantity::parse),
            new ValueType<>("prometheus-size", PrometheusSize.class, PrometheusSize::parse),
            new ValueType<>("data-volume", DataVolume.class, DataVolume::parse),
            new ValueType<>("time-span", TimeSpan.class, TimeSpan::parse),
            new ValueType<>("positive-time-span", TimeSpan.class, TimeSpan::parsePositive),
            new ValueType<>("percentage", Percentage.class, Percentage::parse),
            new ValueType<>("count", Count.class, Count::parse),
            new ValueType<>("port", Port.class, Port::parse),
            new ValueType<>("node-port", NodePort.class, NodePort::parse),
            new ValueType<>("version", Version.class, Version::parse),
            new ValueType<>("kubernetes-version", KubernetesVersion.class, KubernetesVersion::parse),
            new ValueType<>("minor-version", MinorVersion.class, MinorVersion::parse));

    /**
     * One for each type of value. Where the schema has a narrower format of the same type, the wider one stands first: of what
     * the check has passed, it reads both.
     */
    static Collection<ValueType<?>> binding() {
        Map<Class<?>, ValueType<?>> first = new LinkedHashMap<>();
        ALL.forEach(type -> first.putIfAbsent(type.type(), type));
        return first.values();
    }

    static ValueType<?> of(String format) {
        return ALL.stream()
                .filter(type -> type.format.equals(format))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the schema has an unknown format " + format));
    }

    /** What is wrong with a scalar, if anything is. */
    Optional<UnreadableValue> refusal(JsonNode scalar) {
        try {
            requireNonNull(parse.apply(scalar.asString()));
            return Optional.empty();
        } catch (UnreadableValue refusal) {
            return Optional.of(refusal);
        }
    }
}
