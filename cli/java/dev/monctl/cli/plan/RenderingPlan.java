package dev.monctl.cli.plan;

import dev.monctl.cli.folder.FileState;
import dev.monctl.cli.origin.SwitchKeys;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.topology.Places;
import dev.monctl.model.topology.TopologyKeys;
import dev.monctl.model.topology.TopologyReading;
import dev.monctl.render.Origin;
import dev.monctl.render.Renderer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Every file that is rendered, that would go, and that a template would make if the topology had it otherwise. */
public final class RenderingPlan {
    private final TopologyKeys keys;
    private final SwitchKeys switches;
    private final Places places;

    private RenderingPlan(TopologyReading reading) {
        this.keys = TopologyKeys.of(reading);
        this.switches = new SwitchKeys(keys);
        this.places = reading.places();
    }

    /**
     * The files by their paths.
     *
     * @param states what writing a tree would do with each file
     */
    public static List<PlannedFile> of(
            TopologyReading reading,
            Estate estate,
            Renderer renderer,
            Function<OutputTree, SortedMap<String, FileState>> states) {
        RenderingPlan plan = new RenderingPlan(reading);
        OutputTree tree = renderer.render(estate);
        Map<String, Origin> origins = new LinkedHashMap<>();
        renderer.origins(estate).forEach(origin -> origins.put(origin.path(), origin));
        SortedMap<String, FileState> all = new TreeMap<>(states.apply(tree));
        origins.values().stream()
                .filter(origin -> !plan.switches.of(origin).isEmpty())
                .forEach(origin -> all.putIfAbsent(origin.path(), FileState.NOT_MADE));
        List<PlannedFile> files = new ArrayList<>();
        all.forEach((path, state) -> files.add(plan.file(path, state, origins.get(path))));
        return files;
    }

    private PlannedFile file(String path, FileState state, @Nullable Origin origin) {
        return origin == null
                ? new PlannedFile(path, state, null, Map.of(), List.of())
                : new PlannedFile(
                        path,
                        state,
                        origin.template(),
                        origin.placeholders(),
                        switches.of(origin).stream().map(this::key).toList());
    }

    private PlannedFile.Key key(String key) {
        String value = keys.value(key)
                .filter(text -> !text.startsWith("{") && !text.startsWith("["))
                .orElse(null);
        return new PlannedFile.Key(
                key, value, places.isWritten(key) ? places.key(key).toString() : null);
    }
}
