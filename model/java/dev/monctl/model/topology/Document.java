package dev.monctl.model.topology;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.finding.Severity;
import dev.monctl.model.yaml.Dialect;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.SourceFile;
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
    private static final Pattern OWN_KEY = Pattern.compile("(^|[-{,] *| )on:");

    static Document read(Path file, String name) {
        SourceReading reading = SourceFile.read(file, name, SourceFile.LIMIT);
        Source source = reading.source();
        if (source == null) {
            return new Document(name, null, Places.ofFile(name), reading.findings());
        }
        YamlDocument yaml = YamlReader.read(source, Dialect.YAML_1_2);
        YamlNode root = yaml.root();
        Places places = root == null
                ? Places.ofFile(name)
                : new Places.Builder(name).add(root).build();
        return new Document(name, root, places, withoutOwnKeys(yaml.findings(), places));
    }

    /** {@code on} of an acceptance is a key of our own, which Helm never reads; anywhere else the word is a trap. */
    private static List<Finding> withoutOwnKeys(List<Finding> findings, Places places) {
        boolean cutShort = findings.stream().anyMatch(Document::cutsShort);
        return findings.stream()
                .filter(finding -> cutsShort(finding)
                        || !(places.isKeyOfList("accepted", "on", finding.place())
                                || (cutShort && mayBeOwnKey(finding.place(), places))))
                .toList();
    }

    /** Where an acceptance itself could not be read, its key stands in no list. */
    private static boolean mayBeOwnKey(Place place, Places places) {
        return OWN_KEY.matcher(String.valueOf(place.text())).find()
                && (!places.isWritten("accepted") || places.encloses("accepted", place));
    }

    /** Beside a trap every key is there; beside any other error some may be missing that the author wrote. */
    private static boolean cutsShort(Finding finding) {
        return !finding.code().equals("yaml/yaml11-trap");
    }

    JsonNode json() {
        if (root == null) {
            throw new IllegalStateException(name + " could not be read");
        }
        return YamlJson.of(root);
    }

    /** Whether keys may be missing that the author wrote. */
    boolean isCutShort() {
        return errors().stream().anyMatch(Document::cutsShort);
    }

    /** Whether the word at this place has an error already. */
    boolean hasErrorAt(Place place) {
        return errors().stream()
                .map(Finding::place)
                .anyMatch(error -> error.line() == place.line() && error.column() == place.column());
    }

    /** What is wrong with the YAML itself, so that parts of the tree may be missing. */
    List<Finding> errors() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}
