package dev.monctl.cli.origin;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.EstateResolver;
import dev.monctl.model.estate.Resolution;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.topology.TopologyReading;
import dev.monctl.model.topology.Variations;
import dev.monctl.render.Renderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which keys of the topology make which lines of a file, found by trying: each value is changed in turn, and what is then
 * another line was made of it. Whatever does not change with all values below a key is not asked again for each.
 */
public final class Tracing {
    private final Variations variations;
    private final Renderer renderer;
    private final String path;
    private final List<String> lines;
    private final List<Trace> traces = new ArrayList<>();

    private Tracing(TopologyReading reading, Renderer renderer, String path, String text) {
        this.variations = Variations.of(reading);
        this.renderer = renderer;
        this.path = path;
        this.lines = text.lines().toList();
    }

    /**
     * The keys in the order of the topology.
     *
     * @param text of the file as it is rendered
     */
    public static List<Trace> of(TopologyReading reading, Renderer renderer, String path, String text) {
        Tracing tracing = new Tracing(reading, renderer, path, text);
        tracing.variations.top().forEach(tracing::trace);
        return List.copyOf(tracing.traces);
    }

    private void trace(String key) {
        List<String> below = variations.below(key);
        if (below.isEmpty()) {
            scalar(key);
            return;
        }
        boolean isNamed = variations.isNamed(key);
        Optional<Estate> all = variations.of(key).stream().findFirst().flatMap(Tracing::estate);
        if (isNamed) {
            variations.without(key).flatMap(Tracing::estate).ifPresent(without -> add(key, without));
        }
        if (all.isEmpty() || !changed(all.get()).isSame() || below.stream().anyMatch(variations::isNamed)) {
            below.forEach(this::trace);
        }
    }

    private void scalar(String key) {
        for (TopologyReading variation : variations.of(key)) {
            Optional<Estate> estate = estate(variation);
            if (estate.isPresent()) {
                add(key, estate.get());
                return;
            }
        }
    }

    private void add(String key, Estate estate) {
        Difference difference = changed(estate);
        if (!difference.isSame()) {
            traces.add(new Trace(key, difference.lines()));
        }
    }

    private static Optional<Estate> estate(TopologyReading reading) {
        Resolution resolution = EstateResolver.resolve(reading);
        @Nullable Estate estate = resolution.estate();
        return estate == null || Finding.anyIsError(resolution.findings()) ? Optional.empty() : Optional.of(estate);
    }

    private Difference changed(Estate estate) {
        Optional<String> other = renderer.file(estate, path);
        return other.isEmpty()
                ? Difference.GONE
                : difference(other.get().lines().toList());
    }

    private Difference difference(List<String> other) {
        List<Change> changes = new MyersDiffWithLinearSpace<String>().computeDiff(lines, other, null);
        SortedSet<Integer> changed = new TreeSet<>();
        for (Change change : changes) {
            for (int line = change.startOriginal; line < change.endOriginal; line++) {
                changed.add(line + 1);
            }
        }
        // What is put in place of a line comes as an insertion beside it; any other is about the line before.
        for (Change change : changes) {
            int before = change.startOriginal;
            if (change.endOriginal == before && !changed.contains(before) && !changed.contains(before + 1)) {
                changed.add(Math.max(1, before));
            }
        }
        return new Difference(changed.isEmpty(), changed);
    }

    /** @param lines none where the file is the same, and none where there is no file any more */
    private record Difference(boolean isSame, SortedSet<Integer> lines) {
        static final Difference GONE = new Difference(false, new TreeSet<>());
    }
}
