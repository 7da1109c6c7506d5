package dev.monctl.cli.deps;

import dev.monctl.model.chart.ChartDependency;
import dev.monctl.model.yaml.Dialect;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlNode.Mapping;
import dev.monctl.model.yaml.YamlNode.Scalar;
import dev.monctl.model.yaml.YamlNode.Sequence;
import dev.monctl.model.yaml.YamlReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The index.yaml of a chart repository. */
record ChartIndex(URI address, Mapping entries) {
    private static final String BROKEN = "deps/index";

    /** @param sha256 of the archive, in hexadecimal digits */
    record Release(URI archive, String sha256) {}

    static ChartIndex read(URI address, byte[] yaml) throws FetchFailure {
        Source source = Source.of(address.toString(), new String(yaml, StandardCharsets.UTF_8));
        if (YamlReader.read(source, Dialect.HELM).root() instanceof Mapping root
                && value(root, "entries") instanceof Mapping entries) {
            return new ChartIndex(address, entries);
        }
        throw new FetchFailure(BROKEN, address + " is no index of a chart repository", "open the address in a browser");
    }

    /** Where the chart lies in its version, and what its bytes are. */
    Release release(ChartDependency chart) throws FetchFailure {
        Mapping found = items(entries, chart.name()).stream()
                .filter(Mapping.class::isInstance)
                .map(Mapping.class::cast)
                .filter(release -> text(release, "version").equals(chart.version()))
                .findFirst()
                .orElseThrow(() -> new FetchFailure(
                        BROKEN,
                        address + " lists no " + chart.name() + " " + chart.version(),
                        "--mirror names a repository that has it"));
        Optional<YamlNode> url = items(found, "urls").stream().findFirst();
        String digest = text(found, "digest").replaceFirst("^sha256:", "");
        if (url.isEmpty() || !(url.get() instanceof Scalar scalar) || !digest.matches("[0-9a-f]{64}")) {
            throw new FetchFailure(
                    BROKEN,
                    address + " gives no address or no sha256 for " + chart.name() + " " + chart.version(),
                    "--mirror names a repository that does");
        }
        return new Release(resolve(scalar.text()), digest);
    }

    private URI resolve(String url) throws FetchFailure {
        try {
            return address.resolve(url);
        } catch (IllegalArgumentException e) {
            throw new FetchFailure(
                    BROKEN, address + " names '" + url + "', which is no address", "--mirror names another");
        }
    }

    private static String text(Mapping node, String key) {
        return value(node, key) instanceof Scalar scalar ? scalar.text() : "";
    }

    private static List<YamlNode> items(Mapping node, String key) {
        return value(node, key) instanceof Sequence sequence ? sequence.items() : List.of();
    }

    private static Object value(Mapping node, String key) {
        return node.entry(key).<Object>map(YamlNode.Entry::value).orElse("");
    }
}
