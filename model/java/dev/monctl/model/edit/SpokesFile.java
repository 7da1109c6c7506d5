package dev.monctl.model.edit;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.topology.Places;
import dev.monctl.model.yaml.Dialect;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.Yaml;
import dev.monctl.model.yaml.YamlDocument;
import dev.monctl.model.yaml.YamlJson;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlReader;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One file of a topology, in which spokes are added and removed. The change is one of the text; then the new text is read, and
 * must say exactly what the old one did, but for the one spoke.
 */
public final class SpokesFile {
    private static final String SPOKES = "spokes";
    private static final int USUAL_STEP = 2;

    private final Source source;
    private final Lines lines;
    private final @Nullable YamlNode root;
    private final boolean hasErrors;

    public SpokesFile(Source source) {
        this.source = source;
        this.lines = Lines.of(source.text());
        YamlDocument read = YamlReader.read(source, Dialect.YAML_1_2);
        this.root = read.root();
        this.hasErrors = root != null && read.findings().stream().anyMatch(Finding::isError);
    }

    /** The spokes that stand in it. */
    public List<String> spokes() {
        return root == null
                ? List.of()
                : Yaml.entries(root, SPOKES).stream()
                        .map(entry -> entry.key().text())
                        .toList();
    }

    /** Whether there is nothing in it any more, of spokes or of anything else. */
    public boolean saysNothing() {
        return spokes().isEmpty()
                && (isEmpty()
                        || (root instanceof YamlNode.Mapping mapping
                                && mapping.entries().stream()
                                        .allMatch(entry -> entry.key().text().equals(SPOKES))));
    }

    /** With one spoke more, behind the others. A name that stands there already is for the topology's reader to complain of. */
    public Edit add(SpokeEntry entry) {
        Optional<Obstacle> obstacle = obstacle();
        if (obstacle.isPresent()) {
            return Edit.refused(source, byHand(entry.name(), obstacle.get()));
        }
        String text = table().add(entry);
        YamlDocument read = YamlReader.read(Source.of(source.name(), text), Dialect.YAML_1_2);
        boolean isAsMeant = hasErrors
                || spokes().contains(entry.name())
                || says(read, spokes -> spokes.set(entry.name(), entry.keys()));
        return isAsMeant ? Edit.to(source, text) : Edit.refused(source, byHand(entry.name(), Obstacle.ENTANGLED));
    }

    /** Without a spoke that stands in it. */
    public Edit remove(String name) {
        Optional<Obstacle> obstacle = obstacle();
        if (obstacle.isPresent()) {
            return Edit.refused(source, byHand(name, obstacle.get()));
        }
        String text = table().remove(name);
        YamlDocument read = YamlReader.read(Source.of(source.name(), text), Dialect.YAML_1_2);
        if (read.root() == null) {
            return Edit.refused(source, breaks(name, read.findings().get(0)));
        }
        return says(read, spokes -> spokes.remove(name))
                ? Edit.to(source, text)
                : Edit.refused(source, byHand(name, Obstacle.ENTANGLED));
    }

    /** Empty where spokes stand in a form that can be changed. */
    private Optional<Obstacle> obstacle() {
        if (root == null) {
            return isEmpty() ? Optional.empty() : Optional.of(Obstacle.NO_TABLE);
        }
        if (!(root instanceof YamlNode.Mapping mapping)) {
            return Optional.of(Obstacle.NO_TABLE);
        }
        YamlNode.Entry entry = mapping.entry(SPOKES).orElse(null);
        if (Written.form(lines, mapping) == Style.Form.BRACES && spokes().isEmpty()) {
            return Optional.of(Obstacle.BRACES);
        }
        return entry == null ? Optional.empty() : obstacle(entry);
    }

    private Optional<Obstacle> obstacle(YamlNode.Entry entry) {
        if (Written.isElsewhere(entry) || Written.isNamed(lines, entry.value())) {
            return Optional.of(Obstacle.SHARED);
        }
        boolean isNothing = entry.value() instanceof YamlNode.Scalar scalar && scalar.value() == null;
        return isNothing || entry.value() instanceof YamlNode.Mapping
                ? Optional.empty()
                : Optional.of(Obstacle.NO_TABLE);
    }

    /** There is nothing in it, or only comments; of what is read by Helm that is no mistake. */
    private boolean isEmpty() {
        return root == null && YamlReader.read(source, Dialect.HELM).findings().isEmpty();
    }

    /** Only where there is no obstacle. */
    private SpokesTable table() {
        if (!(root instanceof YamlNode.Mapping mapping)) {
            return new NoSpokes(lines, null, USUAL_STEP);
        }
        YamlNode.Entry entry = mapping.entry(SPOKES).orElse(null);
        int step = step(mapping);
        if (entry == null
                || !(entry.value() instanceof YamlNode.Mapping spokes)
                || spokes.entries().isEmpty()) {
            return new NoSpokes(lines, entry, step);
        }
        return Written.form(lines, spokes) == Style.Form.BRACES
                ? new FlowSpokes(lines, spokes)
                : new BlockSpokes(lines, entry, spokes, step);
    }

    /** How far the author indents: as below the first key that has something in lines below it. */
    private int step(YamlNode.Mapping top) {
        return top.entries().stream()
                .filter(entry -> !Written.isElsewhere(entry))
                .filter(entry -> entry.value() instanceof YamlNode.Mapping below
                        && !below.entries().isEmpty()
                        && Written.form(lines, below) == Style.Form.LINES)
                .map(entry -> entry.value().span().column() - entry.key().span().column())
                .filter(step -> step > 0)
                .findFirst()
                .orElse(USUAL_STEP);
    }

    /** Also in the same order: what is rendered follows it. */
    private boolean says(YamlDocument read, Consumer<ObjectNode> change) {
        JsonNode wanted = root == null ? JsonNodeFactory.instance.objectNode() : YamlJson.of(root);
        if (read.root() == null || !(wanted instanceof ObjectNode topology)) {
            return false;
        }
        change.accept(topology.path(SPOKES) instanceof ObjectNode spokes ? spokes : topology.putObject(SPOKES));
        return YamlJson.of(read.root()).toString().equals(wanted.toString());
    }

    private Finding byHand(String name, Obstacle obstacle) {
        return Finding.error("edit/by-hand", place(name), obstacle.what(name, source), obstacle.help(source));
    }

    private Finding breaks(String name, Finding reason) {
        return Finding.error(
                        "edit/still-used",
                        place(name),
                        "something of '" + name + "' is used elsewhere: without it, " + reason.what(),
                        "write the value out where it is repeated, then remove '" + name + "'")
                .beside(reason.place());
    }

    /** Of the spoke, or of what should hold it. */
    private Place place(String name) {
        if (!(root instanceof YamlNode.Mapping mapping) || mapping.entry(SPOKES).isEmpty()) {
            return Place.file(source.name());
        }
        YamlNode.Entry entry = mapping.entry(SPOKES).orElseThrow();
        return entry.value() instanceof YamlNode.Mapping spokes
                        && spokes.entry(name).isPresent()
                ? spokes.entry(name).orElseThrow().key().place(Places.below(SPOKES, name))
                : entry.key().place(SPOKES);
    }
}
