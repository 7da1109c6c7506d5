package dev.monctl.cli.deps;

import dev.monctl.model.chart.ChartDependency;
import dev.monctl.model.yaml.Dialect;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.Yaml;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlNode.Mapping;
import dev.monctl.model.yaml.YamlNode.Scalar;
import dev.monctl.model.yaml.YamlReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The index.yaml of a chart repository. */
record ChartIndex(URI address, Mapping entries) {
    private static final String BROKEN = "deps/index";

    /** @param sha256 of the archive, in hexadecimal digits */
    record Release(URI archive, String sha256) {}

    static ChartIndex read(URI address, byte[] yaml) throws FetchFailure {
        Source source = Source.of(address.toString(), new String(yaml, StandardCharsets.UTF_8));
        return Optional.ofNullable(YamlReader.read(source, Dialect.HELM).root())
                .flatMap(root -> Yaml.mapping(root, "entries"))
                .map(entries -> new ChartIndex(address, entries))
                .orElseThrow(() -> new FetchFailure(
                        BROKEN, address + " is no index of a chart repository", "open the address in a browser"));
    }

    /** Where the chart lies in its version, and what its bytes are. */
    Release release(ChartDependency chart) throws FetchFailure {
        Mapping found = Yaml.mappings(entries, chart.name()).stream()
                .filter(release -> text(release, "version").equals(chart.version()))
                .findFirst()
                .orElseThrow(() -> new FetchFailure(
                        BROKEN,
                        address + " lists no " + chart.name() + " " + chart.version(),
                        "--mirror names a repository that has it"));
        Optional<YamlNode> url = Yaml.items(found, "urls").stream().findFirst();
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
        return Yaml.scalar(node, key).map(Scalar::text).orElse("");
    }
}
