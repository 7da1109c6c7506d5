package dev.monctl.validation.alloy.source;

import dev.monctl.model.estate.AlloyFile;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.Spoke;
import dev.monctl.model.finding.Place;
import dev.monctl.model.output.OutputPaths;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.topology.Places;
import dev.monctl.model.yaml.Source;
import dev.monctl.validation.alloy.syntax.AlloyDocument;
import java.util.ArrayList;
import java.util.List;

/** A machine's Alloy: ours, and beside it the files of the owner's. The flags that it runs with are the owner's, too. */
record MachineTexts(Estate estate, OutputTree tree, Spoke.Nixos machine) {
    private static final String EXTRA = "/extra";
    private static final String LEVEL = "services.alloy.extraFlags = [ \"--stability.level=%s\" ];";

    Configuration configuration(AlloyTexts texts) {
        String name = machine.name().toString();
        String path = OutputPaths.alloy(name);
        String folder = path.substring(0, path.lastIndexOf('/')) + EXTRA;
        List<Part> parts = new ArrayList<>(List.of(part(path, texts)));
        tree.below(folder).files().keySet().stream()
                .filter(file -> file.endsWith(".alloy"))
                .forEach(file -> parts.add(part(folder + "/" + file, texts)));
        Place naming = estate.places().of(Places.below("spokes", name) + ".alloy.version");
        return new Configuration(
                name, parts, machine.alloy().version(), naming, Level.unseen(LEVEL), null, machine.extraAlloy());
    }

    private Origin file(String path) {
        Source file = Source.of(path, tree.text(path));
        return span -> file.place(span, null);
    }

    private Part part(String path, AlloyTexts texts) {
        AlloyDocument document = texts.read(tree.text(path));
        List<AlloyFile> owners = path.contains(EXTRA + "/") ? machine.extraAlloy() : List.of();
        return new Part(document, new TextOrigin(document.source(), owners, () -> file(path)));
    }
}
