package dev.monctl.model.topology;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.yaml.Dialect;
import dev.monctl.model.yaml.Drafts;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.SourceReading;
import dev.monctl.model.yaml.YamlDocument;
import dev.monctl.model.yaml.YamlJson;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlReader;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One file of the topology as it lies there.
 *
 * @param root null where nothing could be read
 */
record Document(String name, @Nullable YamlNode root, Places places, List<Finding> findings) {
    private static final Pattern OWN_KEY = Pattern.compile("(^|[-{, ])on:");

    static Document read(Path file, String name, Drafts drafts) {
        SourceReading reading = drafts.read(file, name);
        Source source = reading.source();
        if (source == null) {
            return new Document(name, null, Places.ofFile(name), reading.findings());
        }
        YamlDocument yaml = YamlReader.read(source, Dialect.YAML_1_2);
        YamlNode root = yaml.root();
        Places places = root == null
                ? Places.ofFile(name)
                : new PlacesBuilder(name).add(root).build();
        return new Document(name, root, places, withoutOwnKeys(yaml.findings(), places));
    }

    /** {@code on} of an acceptance is a key of our own, which Helm never reads; anywhere else the word is a trap. */
    private static List<Finding> withoutOwnKeys(List<Finding> findings, Places places) {
        boolean isWhole = findings.stream().noneMatch(Document::loses);
        return findings.stream()
                .filter(finding -> loses(finding)
                        || !(places.isKeyOfList("accepted", "on", finding.place())
                                || (!isWhole && mayBeOwnKey(finding.place(), places))))
                .toList();
    }

    /** Where an acceptance itself could not be read, its key stands in no list. */
    private static boolean mayBeOwnKey(Place place, Places places) {
        return OWN_KEY.matcher(String.valueOf(place.text())).find()
                && (!places.isWritten("accepted") || places.encloses("accepted", place));
    }

    /** A scalar with two readings is there; beside any other error parts of the tree may be missing. */
    private static boolean loses(Finding finding) {
        return finding.isError() && !finding.code().equals("yaml/yaml11-trap");
    }

    JsonNode json() {
        if (root == null) {
            throw new IllegalStateException(name + " could not be read");
        }
        return YamlJson.of(root);
    }

    /** What is wrong with the YAML itself. */
    List<Finding> errors() {
        return findings.stream().filter(Finding::isError).toList();
    }

    /** Those errors by which parts of the tree may be missing. */
    List<Finding> losses() {
        return findings.stream().filter(Document::loses).toList();
    }

    boolean isWhole() {
        return losses().isEmpty();
    }
}
