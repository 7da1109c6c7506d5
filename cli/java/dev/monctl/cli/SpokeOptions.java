package dev.monctl.cli;

import dev.monctl.model.edit.SpokeEntry;
import dev.monctl.model.yaml.Dialect;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.YamlJson;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a new spoke is. Values are read by the topology's reader, as if a person had typed them there. */
final class SpokeOptions {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** What can be a spoke; the names are what stands in the topology. */
    enum Type {
        kubernetes,
        nixos
    }

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            defaultValue = "kubernetes",
            description = "What it is: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Type type = Type.kubernetes;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            required = true,
            description = "Its address in the tailnet: tailscale ip -4")
    private String address = "";

    @Option(names = "--stage", paramLabel = "STAGE", description = "Of a cluster: its stage (default: the only one).")
    private @Nullable String stage;

    @Option(
            names = "--environment",
            paramLabel = "NAME",
            description = "The label of its metrics and logs (default: the stage; a machine needs it).")
    private @Nullable String environment;

    @Option(names = "--group", paramLabel = "GROUP", description = "A group whose defaults it takes; may be repeated.")
    private List<String> groups = new ArrayList<>();

    @Option(
            names = "--destination-name",
            paramLabel = "NAME",
            description = "Of a cluster: what Argo CD calls it (default: like the spoke).")
    private @Nullable String destinationName;

    @Option(
            names = "--destination-server",
            paramLabel = "URL",
            description = "Of a cluster: the address of its API server, in place of a name.")
    private @Nullable String destinationServer;

    @Option(
            names = "--kubernetes-version",
            paramLabel = "VERSION",
            description = "Of a cluster: which Kubernetes runs there, such as 1.34.")
    private @Nullable String kubernetesVersion;

    @Option(
            names = "--values",
            paramLabel = "HOW",
            description = "Of a cluster: clusterFile for a file in values-clusters (the default), or inline.")
    private @Nullable String values;

    @Option(
            names = "--inline-values",
            paramLabel = "YAML",
            converter = InlineValues.class,
            description =
                    "The values for --values inline, such as '{ alloy: { alloy: { stabilityLevel: experimental } } }'.")
    private @Nullable JsonNode inlineValues;

    @Option(names = "--label", paramLabel = "NAME=VALUE", description = "One more identity label; may be repeated.")
    private Map<String, String> labels = new LinkedHashMap<>();

    @Option(names = "--extra-alloy", paramLabel = "FILE", description = "Alloy of your own for it; may be repeated.")
    private List<String> extraAlloy = new ArrayList<>();

    @Option(
            names = "--expects",
            paramLabel = "WHAT=HOW-MUCH",
            split = ",",
            description = "How large it will be, such as nodes=3,pods=60,logsPerDay=300MB,series=60000.")
    private Map<String, String> expects = new LinkedHashMap<>();

    boolean isCluster() {
        return type == Type.kubernetes;
    }

    boolean needsStage() {
        return isCluster() && stage == null;
    }

    /** Whether values of its own will be looked for in a file. */
    boolean hasValuesFile() {
        return isCluster() && (values == null || values.equals("clusterFile"));
    }

    /**
     * The spoke as it is to stand there.
     *
     * @param onlyStage what is meant where no stage is named
     */
    SpokeEntry entry(String name, @Nullable String onlyStage) {
        ObjectNode keys = JSON.objectNode();
        keys.put("type", type.name());
        put(keys, "stage", needsStage() ? onlyStage : stage);
        put(keys, "environment", environment);
        put(keys, "groups", groups);
        keys.put("address", address);
        put(keys, "kubernetesVersion", kubernetesVersion);
        put(keys, "values", isCluster() && values == null ? "clusterFile" : values);
        destination(keys, name);
        if (inlineValues != null) {
            keys.set("inlineValues", inlineValues);
        }
        put(keys, "labels", labels, JSON::stringNode);
        put(keys, "extraAlloy", extraAlloy);
        put(keys, "expects", expects, SpokeOptions::amount);
        return new SpokeEntry(name, keys);
    }

    private void destination(ObjectNode keys, String name) {
        boolean isNamed = destinationName != null || destinationServer != null;
        if (isCluster() || isNamed) {
            ObjectNode destination = keys.putObject("destination");
            put(destination, "name", isNamed ? destinationName : name);
            put(destination, "server", destinationServer);
        }
    }

    private static void put(ObjectNode keys, String key, @Nullable String value) {
        if (value != null) {
            keys.put(key, value);
        }
    }

    private static void put(ObjectNode keys, String key, List<String> items) {
        if (!items.isEmpty()) {
            var list = keys.putArray(key);
            items.forEach(list::add);
        }
    }

    private static void put(
            ObjectNode keys, String key, Map<String, String> entries, Function<String, JsonNode> reading) {
        if (!entries.isEmpty()) {
            ObjectNode mapping = keys.putObject(key);
            entries.forEach((name, value) -> mapping.set(name, reading.apply(value)));
        }
    }

    private static JsonNode amount(String value) {
        return value.matches("[1-9][0-9]{0,14}") ? JSON.numberNode(Long.parseLong(value)) : JSON.stringNode(value);
    }

    /** A mapping, as one would write it behind {@code inlineValues}. */
    static final class InlineValues implements ITypeConverter<JsonNode> {
        @Override
        public JsonNode convert(String text) {
            YamlNode root = YamlReader.read(Source.of("--inline-values", text), Dialect.YAML_1_2)
                    .root();
            if (root instanceof YamlNode.Mapping) {
                return YamlJson.of(root);
            }
            throw new TypeConversionException(
                    "'" + text + "' is no mapping in YAML, such as { alloy: { crds: { create: false } } }");
        }
    }
}
