package dev.monctl.model.chart;

import dev.monctl.model.finding.Place;
import dev.monctl.model.yaml.Dialect;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.Yaml;
import dev.monctl.model.yaml.YamlJson;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlNode.Mapping;
import dev.monctl.model.yaml.YamlNode.Scalar;
import dev.monctl.model.yaml.YamlReader;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A Chart.yaml or Chart.lock that was read: its words, its dependencies, and where each of them stands. */
public record ChartFile(Source source, Mapping root) {

    /** One dependency, and the place to blame for what is wrong with it. */
    public record Entry(ChartDependency dependency, Mapping node) {
        /** Where the key's value stands, or the entry as a whole where it has no such key. */
        public Place place(String key) {
            return ChartFile.place(node, key);
        }
    }

    /** Empty where the text is no mapping; whoever reads all files says why. */
    public static Optional<ChartFile> read(Source source) {
        return YamlReader.read(source, Dialect.HELM).root() instanceof Mapping root
                ? Optional.of(new ChartFile(source, root))
                : Optional.empty();
    }

    /** The text behind a key, as Helm reads it; {@code ""} where there is none. */
    public String text(String key) {
        return text(root, key);
    }

    /** Where the key's value stands, or the first key of the file where it has no such key. */
    public Place place(String key) {
        return place(root, key);
    }

    /** In the order of the file. */
    public List<Entry> entries() {
        return Yaml.mappings(root, "dependencies").stream()
                .map(node -> new Entry(dependency(node), node))
                .toList();
    }

    public List<ChartDependency> dependencies() {
        return entries().stream().map(Entry::dependency).toList();
    }

    private static ChartDependency dependency(Mapping node) {
        return new ChartDependency(
                text(node, "name"),
                text(node, "version"),
                text(node, "repository"),
                written(node, "condition"),
                Yaml.texts(node, "tags").stream().map(Scalar::text).toList(),
                Yaml.scalar(node, "enabled")
                        .filter(enabled -> Boolean.TRUE.equals(enabled.value()))
                        .isPresent(),
                Yaml.items(node, "import-values").stream().map(YamlJson::of).toList(),
                written(node, "alias"));
    }

    private static Place place(Mapping node, String key) {
        Optional<YamlNode> first =
                node.entries().stream().<YamlNode>map(YamlNode.Entry::key).findFirst();
        return Yaml.get(node, key).or(() -> first).orElse(node).place(null);
    }

    private static String text(Mapping node, String key) {
        return Objects.requireNonNullElse(written(node, key), "");
    }

    private static @Nullable String written(Mapping node, String key) {
        return Yaml.scalar(node, key).map(Scalar::text).orElse(null);
    }
}
