package dev.monctl.validation.alloy.source;

import dev.monctl.model.estate.AlloyFile;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.Spoke;
import dev.monctl.model.finding.Place;
import dev.monctl.model.output.OutputPaths;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.topology.Places;
import dev.monctl.model.unit.Version;
import dev.monctl.model.yaml.Source;
import dev.monctl.validation.pod.Container;
import dev.monctl.validation.pod.Environment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The agents of a cluster: the values of their chart hold the configuration, and the files of the owner's. */
record AgentTexts(Estate estate, OutputTree tree, Spoke.Kubernetes cluster) implements Owned {
    @Override
    public String reader() {
        return cluster.name().toString();
    }

    @Override
    public Version version() {
        return cluster.alloy().version();
    }

    @Override
    public Place naming() {
        return estate.places().of(Places.below("spokes", reader()) + ".alloy.version");
    }

    @Override
    public Map<String, Set<String>> items() {
        return estate.secretItems();
    }

    @Override
    public String levelSetting() {
        return "alloy.alloy.stabilityLevel: %s";
    }

    /** Where the agents' variables come from is asked together with their secrets. */
    @Override
    public @Nullable Environment environment(Container container) {
        return null;
    }

    @Override
    public List<AlloyFile> owners() {
        return cluster.extraAlloy();
    }

    @Override
    public Origin origin(String name, Source text) {
        return new TextOrigin(text, owners(), () -> around(text));
    }

    private Origin around(Source text) {
        if (!tree.files().containsKey(OutputPaths.AGENT_VALUES)) {
            return span -> Place.file(OutputPaths.AGENT_CHART);
        }
        Source template = source(OutputPaths.AGENT_VALUES);
        List<Source> values = new ArrayList<>();
        givers().stream()
                .filter(path -> tree.files().containsKey(path))
                .map(this::source)
                .forEach(values::add);
        values.add(template);
        return new TemplateOrigin(text, template, values);
    }

    /** The files that give values to the chart, the last word first. */
    private List<String> givers() {
        List<String> files = new ArrayList<>(estate.deployment(cluster).valueFiles());
        Collections.reverse(files);
        if (!cluster.hasValuesFile()) {
            files.add(0, OutputPaths.agent(reader()));
            files.add(1, OutputPaths.AGENTS);
        }
        return files;
    }

    private Source source(String path) {
        return Source.of(path, tree.text(path));
    }
}
