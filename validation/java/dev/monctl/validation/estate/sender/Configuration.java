package dev.monctl.validation.estate.sender;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.Spoke;
import dev.monctl.model.finding.Place;
import dev.monctl.model.output.OutputPaths;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.Span;
import dev.monctl.validation.kubernetes.RenderedObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A spoke's Alloy configuration as it will lie there.
 *
 * @param sources the files that it is made of: where one of its words stands in the first of them, it comes from there
 */
record Configuration(Spoke spoke, String text, List<Source> sources) {
    Configuration {
        sources = List.copyOf(sources);
    }

    /** Empty where nothing of it is rendered: that is said elsewhere. */
    static Optional<Configuration> of(
            Spoke.Kubernetes cluster, Estate estate, OutputSources sources, List<RenderedObject> objects) {
        List<String> files = new ArrayList<>(estate.deployment(cluster).valueFiles());
        Collections.reverse(files);
        if (!cluster.hasValuesFile()) {
            files.add(OutputPaths.agent(cluster.name().toString()));
            files.add(OutputPaths.AGENTS);
        }
        files.add(OutputPaths.AGENT_VALUES);
        return objects.stream()
                .filter(object -> object.is("", "ConfigMap"))
                .flatMap(map -> map.field().entries("data").stream())
                .filter(file -> file.name().endsWith(".alloy"))
                .flatMap(file -> file.text().stream())
                .findFirst()
                .map(text -> new Configuration(cluster, text, sources.of(files)));
    }

    static Optional<Configuration> of(Spoke.Nixos machine, OutputSources sources) {
        return sources.of(List.of(OutputPaths.alloy(machine.name().toString()))).stream()
                .findFirst()
                .map(source -> new Configuration(machine, source.text(), List.of(source)));
    }

    /** Where the first of these words that stands in a source stands there; a configuration that stands nowhere is named alone. */
    Place place(String... words) {
        for (String word : words) {
            for (Source source : sources) {
                for (int line = 1; line <= source.lines().size(); line++) {
                    String text = source.lines().get(line - 1);
                    int at = text.indexOf(word);
                    if (at >= 0) {
                        int column = text.codePointCount(0, at) + 1;
                        int end = column + word.codePointCount(0, word.length());
                        return source.place(new Span(line, column, line, end), null);
                    }
                }
            }
        }
        return Place.file(
                sources.isEmpty()
                        ? OutputPaths.AGENT_CHART
                        : sources.get(sources.size() - 1).name());
    }
}
