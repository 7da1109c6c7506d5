package dev.monctl.validation.change.structure;

import dev.monctl.model.yaml.Dialect;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.YamlDocument;
import dev.monctl.model.yaml.YamlJson;
import dev.monctl.model.yaml.YamlNode.Scalar;
import dev.monctl.model.yaml.YamlReader;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** A file of a ConfigMap that has a structure of its own: YAML or JSON. */
public record InnerText(JsonNode content) {
    private static final Pattern FILE = Pattern.compile(".+\\.(ya?ml|json)");

    /** Empty where it is in another language, or cannot be read: then its lines tell. */
    static Optional<InnerText> of(Way way, String text) {
        return way.fromEnd(1).equals("data") ? of(way.last(), text) : Optional.empty();
    }

    /** The same for a file that is called so. */
    public static Optional<InnerText> of(String file, String text) {
        if (!FILE.matcher(file).matches()) {
            return Optional.empty();
        }
        Source source = file.endsWith(".json") ? Source.ofJson(file, text) : Source.of(file, text);
        YamlDocument document = YamlReader.read(source, Dialect.HELM);
        return document.root() == null
                        || document.root() instanceof Scalar
                        || !document.findings().isEmpty()
                ? Optional.empty()
                : Optional.of(new InnerText(YamlJson.of(document.root())));
    }
}
