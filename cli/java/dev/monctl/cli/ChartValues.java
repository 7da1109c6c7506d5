package dev.monctl.cli;

import dev.monctl.model.finding.Place;
import dev.monctl.model.output.OutputPaths;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.values.OwnValues;
import dev.monctl.model.values.Value;
import dev.monctl.model.values.ValuesLayer;
import dev.monctl.model.yaml.Dialect;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlReader;
import java.util.Map;

/** The values that the agent's chart itself has, as they are rendered: the lowest layer. */
final class ChartValues {
    private ChartValues() {}

    static ValuesLayer of(OutputTree tree, OutputPlaces places) {
        String name = places.shown(OutputPaths.AGENT_VALUES);
        YamlNode root = YamlReader.read(Source.of(name, tree.text(OutputPaths.AGENT_VALUES)), Dialect.HELM)
                .root();
        return new ValuesLayer(
                "chart",
                root instanceof YamlNode.Mapping mapping
                        ? OwnValues.of(mapping, null)
                        : new Value.Mapping(Place.file(name), Map.of()));
    }
}
