package dev.monctl.model.edit;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.topology.Places;
import dev.monctl.model.yaml.Dialect;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.YamlDocument;
import dev.monctl.model.yaml.YamlJson;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlReader;
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
    private static final String BY_HAND = "edit/by-hand";
    private static final int USUAL_STEP = 2;

    private final Source source;
    private final Lines lines;
    private final @Nullable YamlNode root;

    public SpokesFile(Source source) {
        this.source = source;
        this.lines = Lines.of(source.text());
        this.root = YamlReader.read(source, Dialect.YAML_1_2).root();
    }

    /** With one spoke more, behind the others. A name that stands there already is for the topology's reader to complain of. */
    public Edit add(SpokeEntry entry) {
        Optional<SpokesTable> table = table();
        if (table.isEmpty()) {
            return Edit.refused(source, byHand(entry.name()));
        }
        String text = table.get().add(entry);
        YamlDocument read = YamlReader.read(Source.of(source.name(), text), Dialect.YAML_1_2);
        boolean isAsMeant = read.findings().stream().anyMatch(Finding::isError)
                || says(read, spokes -> spokes.set(entry.name(), entry.keys()));
        return isAsMeant ? Edit.to(source, text) : Edit.refused(source, byHand(entry.name()));
    }

    /** Without a spoke that stands in it. */
    public Edit remove(String name) {
        Optional<SpokesTable> table = table();
        if (table.isEmpty()) {
            return Edit.refused(source, byHand(name));
        }
        String text = table.get().remove(name);
        YamlDocument read = YamlReader.read(Source.of(source.name(), text), Dialect.YAML_1_2);
        if (read.root() == null) {
            return Edit.refused(source, breaks(name, read.findings().get(0)));
        }
        return says(read, spokes -> spokes.remove(name)) ? Edit.to(source, text) : Edit.refused(source, byHand(name));
    }

    /** Empty where the spokes stand in a form that is better left to a person. */
    private Optional<SpokesTable> table() {
        if (root == null || !(root instanceof YamlNode.Mapping mapping)) {
            return root == null && source.text().isBlank()
                    ? Optional.of(new NoSpokes(lines, null, USUAL_STEP))
                    : Optional.empty();
        }
        YamlNode.Entry entry = mapping.entry(SPOKES).orElse(null);
        boolean isInBraces = Written.form(lines, mapping) == Style.Form.BRACES;
        if (entry == null) {
            return isInBraces ? Optional.empty() : Optional.of(new NoSpokes(lines, null, step(mapping)));
        }
        return Written.isElsewhere(entry) ? Optional.empty() : table(entry, step(mapping));
    }

    private Optional<SpokesTable> table(YamlNode.Entry entry, int step) {
        if (!(entry.value() instanceof YamlNode.Mapping spokes)) {
            boolean isNothing = entry.value() instanceof YamlNode.Scalar scalar && scalar.value() == null;
            return isNothing ? Optional.of(new NoSpokes(lines, entry, step)) : Optional.empty();
        }
        if (Written.isNamed(lines, spokes)) {
            return Optional.empty();
        }
        if (spokes.entries().isEmpty()) {
            return Optional.of(new NoSpokes(lines, entry, step));
        }
        return Optional.of(
                Written.form(lines, spokes) == Style.Form.BRACES
                        ? new FlowSpokes(lines, spokes)
                        : new BlockSpokes(lines, entry, spokes, step));
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

    private Finding byHand(String name) {
        return Finding.error(
                BY_HAND,
                place(name),
                "'" + name + "' cannot be changed here without a change of something else in " + source.name(),
                "edit " + source.name()
                        + " by hand: what is repeated with * or shared in another way wants a person's eye");
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
