package dev.monctl.cli;

import dev.monctl.cli.explain.Alerts;
import dev.monctl.cli.explain.Codes;
import dev.monctl.cli.explain.Explanation;
import dev.monctl.cli.explain.Files;
import dev.monctl.cli.explain.Keys;
import dev.monctl.cli.explain.Labels;
import dev.monctl.cli.explain.Rendered;
import dev.monctl.cli.explain.Subject;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.model.judge.Examined;
import dev.monctl.model.topology.TopologyReader;
import dev.monctl.model.topology.TopologyReading;
import dev.monctl.render.Renderer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody wants explained. Each kind of thing is asked in turn; a code needs no topology, a key none without mistakes. */
final class AskedThing {
    private final String thing;
    private final Path topology;
    private final OutputPlaces output;
    private final Set<String> names = new LinkedHashSet<>();
    private List<Finding> inTheWay = List.of();

    AskedThing(String thing, Path topology, OutputPlaces output) {
        this.thing = thing;
        this.topology = topology;
        this.output = output;
    }

    /** Absent where it is none of what is known. */
    Optional<Explanation> explanation() {
        return first(List.of(new Codes())).or(this::ofTheTopology);
    }

    private Optional<Explanation> ofTheTopology() {
        TopologyReading reading = TopologyReader.read(topology);
        Optional<Explanation> key = first(List.of(new Keys(reading)));
        return key.isPresent() ? key : first(ofTheEstate(reading));
    }

    private List<Subject> ofTheEstate(TopologyReading reading) {
        Examined examined = Examined.of(reading);
        @Nullable Estate estate = examined.estate();
        if (estate == null || !examined.isAsWritten()) {
            inTheWay = examined.unaccepted().stream().filter(Finding::isError).toList();
            return List.of();
        }
        Renderer renderer = new Renderer();
        Rendered rendered = new Rendered(estate, renderer.render(estate), output::shown);
        return List.of(new Alerts(rendered), new Labels(rendered), new Files(rendered, renderer, reading));
    }

    private Optional<Explanation> first(List<Subject> subjects) {
        for (Subject subject : subjects) {
            Optional<Explanation> explanation = subject.explain(thing);
            if (explanation.isPresent()) {
                return explanation;
            }
            names.addAll(subject.names());
        }
        return Optional.empty();
    }

    /** Why there is none. */
    List<Finding> refusals() {
        List<Finding> refusals = new ArrayList<>(inTheWay);
        String help = Suggestion.nearest(thing, names)
                .map(name -> "did you mean '" + name + "'?")
                .orElse(
                        "name a code, a key, an alert, a label or a file of the output, as in monctl explain hub.prometheus");
        refusals.add(Finding.error(
                "explain/unknown",
                Place.file(topology.toString()),
                "'" + thing
                        + "' is no code of a finding, no key of the topology, no alert, no label and no file of the output"
                        + (inTheWay.isEmpty() ? "" : ", as far as the topology can be read"),
                help));
        return refusals;
    }
}
