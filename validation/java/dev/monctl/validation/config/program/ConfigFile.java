package dev.monctl.validation.config.program;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.yaml.Dialect;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.Span;
import dev.monctl.model.yaml.YamlDocument;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlReader;
import dev.monctl.validation.document.Document;
import dev.monctl.validation.origin.Origin;
import dev.monctl.validation.pod.MountedFile;
import java.util.List;

/**
 * A file of YAML, of which JSON is a part, as its program finds it.
 *
 * @param file where it is found
 * @param text what it holds
 * @param root an empty mapping where there is nothing to look into
 * @param unreadable what of it could not be read
 */
public record ConfigFile(MountedFile file, Source text, YamlNode root, List<Finding> unreadable, Origin from)
        implements Document {
    public ConfigFile {
        unreadable = List.copyOf(unreadable);
    }

    static ConfigFile read(MountedFile file, Origin from) {
        return read(file, file.text().orElse(""), from);
    }

    /** A file as it lies there, whoever reads it. */
    public static ConfigFile lying(Source file) {
        return read(new MountedFile(file.name(), null), file.text(), new Origin.Verbatim(file, 0));
    }

    private static ConfigFile read(MountedFile file, String content, Origin from) {
        Source text = isJson(file) ? Source.ofJson(file.path(), content) : Source.of(file.path(), content);
        YamlDocument read = YamlReader.read(text, Dialect.HELM);
        YamlNode root = read.root() == null ? new YamlNode.Mapping(text, new Span(1, 1, 1, 1), List.of()) : read.root();
        List<Finding> unreadable = read.findings().stream()
                .map(finding -> finding.at(from.of(finding.place())))
                .toList();
        return new ConfigFile(file, text, root, unreadable, from);
    }

    /** Without folders: {@code prometheus.yml}. */
    @Override
    public String called() {
        return file.name();
    }

    @Override
    public boolean isJson() {
        return isJson(file);
    }

    private static boolean isJson(MountedFile file) {
        return file.name().endsWith(".json");
    }

    @Override
    public Place origin(Place written) {
        return from.of(written);
    }
}
