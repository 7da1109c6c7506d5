package dev.monctl.validation.alloy.source;

import dev.monctl.model.estate.AlloyFile;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Place;
import dev.monctl.model.output.OutputPaths;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.unit.Version;
import dev.monctl.model.yaml.Source;
import dev.monctl.validation.pod.Container;
import dev.monctl.validation.pod.Environment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The hub's Alloys: each entry of their ConfigMap is a file of the chart. */
record HubTexts(Estate estate, OutputTree tree) implements Owned {
    private static final String FOLDER = OutputPaths.HUB_CHART + "/files/alloy/";

    @Override
    public String reader() {
        return "the hub";
    }

    @Override
    public Version version() {
        return estate.hub().alloy().version();
    }

    @Override
    public Place naming() {
        return estate.places().of("hub.alloy.version");
    }

    @Override
    public Map<String, Set<String>> items() {
        return estate.secretItems();
    }

    @Override
    public @Nullable String levelSetting() {
        return null; // its values are monctl's alone
    }

    @Override
    public Environment environment(Container container) {
        return container.environment();
    }

    @Override
    public List<AlloyFile> owners() {
        return estate.hubExtraAlloy();
    }

    @Override
    public Origin origin(String name, Source text) {
        return new TextOrigin(text, owners(), () -> file(FOLDER + name, text));
    }

    private Origin file(String path, Source text) {
        return !tree.files().containsKey(path)
                ? span -> Place.file(OutputPaths.HUB_CHART)
                : FileOrigin.find(Source.of(path, tree.text(path)), null, text.lines())
                        .<Origin>map(found -> found)
                        .orElse(span -> Place.file(path));
    }

    /** The files as they are, for where the chart does not render. */
    Configuration unrendered(AlloyTexts texts) {
        List<Part> parts = new ArrayList<>();
        tree.below(FOLDER.substring(0, FOLDER.length() - 1)).files().keySet().stream()
                .filter(name -> name.endsWith(".alloy"))
                .forEach(name -> {
                    var document = texts.read(tree.text(FOLDER + name));
                    parts.add(new Part(document, origin(name, document.source())));
                });
        return new Configuration(reader(), parts, version(), naming(), Level.usual(levelSetting()), null, owners());
    }
}
