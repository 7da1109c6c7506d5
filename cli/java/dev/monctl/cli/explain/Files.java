package dev.monctl.cli.explain;

import dev.monctl.cli.origin.SwitchKeys;
import dev.monctl.cli.origin.Trace;
import dev.monctl.cli.origin.Tracing;
import dev.monctl.model.topology.Places;
import dev.monctl.model.topology.TopologyKeys;
import dev.monctl.model.topology.TopologyReading;
import dev.monctl.render.Origin;
import dev.monctl.render.Renderer;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files of the output, and lines of them: what made each. */
public final class Files implements Subject {
    private static final Pattern LINE = Pattern.compile("(?<file>.+?)(?::(?<line>[1-9]\\d{0,6}))?(?::\\d+)?");

    private final Rendered rendered;
    private final Renderer renderer;
    private final TopologyReading reading;
    private final TopologyKeys keys;

    public Files(Rendered rendered, Renderer renderer, TopologyReading reading) {
        this.rendered = rendered;
        this.renderer = renderer;
        this.reading = reading;
        this.keys = TopologyKeys.of(reading);
    }

    @Override
    public Collection<String> names() {
        return rendered.tree().files().keySet().stream().map(rendered.shown()).toList();
    }

    @Override
    public Optional<Explanation> explain(String thing) {
        Matcher asked = LINE.matcher(thing);
        if (!asked.matches()) {
            return Optional.empty();
        }
        String line = asked.group("line");
        return path(asked.group("file")).map(path -> line == null ? whole(path) : line(path, Integer.parseInt(line)));
    }

    /** It may be called from where monctl is called, or below the output folder. */
    private Optional<String> path(String file) {
        String plain;
        try {
            plain = Path.of(file).normalize().toString().replace('\\', '/');
        } catch (InvalidPathException noFile) {
            return Optional.empty();
        }
        return rendered.tree().files().keySet().stream()
                .filter(path ->
                        path.equals(plain) || rendered.shown().apply(path).equals(plain))
                .findFirst();
    }

    private Explanation whole(String path) {
        Optional<Origin> origin = origin(path);
        Explanation explanation =
                Explanation.of(Explanation.Kind.FILE, rendered.shown().apply(path));
        if (origin.isEmpty()) {
            return explanation.with("made", packed(path));
        }
        return keys(about(explanation, origin.get()), traces(origin.get(), path));
    }

    private Explanation line(String path, int line) {
        List<String> lines = rendered.tree().text(path).lines().toList();
        Optional<Origin> origin = origin(path);
        Explanation explanation = Explanation.of(Explanation.Kind.FILE, rendered.line(path, line));
        if (origin.isEmpty()) {
            return explanation.with("made", packed(path));
        }
        explanation = about(explanation, origin.get());
        if (line > lines.size()) {
            return explanation.with("line", "the file has " + lines.size() + " lines");
        }
        String text = lines.get(line - 1).strip();
        List<Trace> of = traces(origin.get(), path).stream()
                .filter(trace -> trace.makes(line))
                .toList();
        return keys(explanation.with("line", text.isEmpty() ? "an empty line" : text), of);
    }

    private Explanation about(Explanation explanation, Origin origin) {
        List<String> switches = new SwitchKeys(keys)
                .of(origin).stream().map(key -> key + " (" + place(key) + ")").toList();
        return explanation
                .with("template", "templates/output/" + origin.template())
                .with("made", origin.isCopied() ? "copied as it is, for every estate alike" : "rendered")
                .with("for", SwitchKeys.placeholders(origin))
                .with("because", switches.isEmpty() ? "every estate has it" : String.join(", ", switches));
    }

    private Explanation keys(Explanation explanation, List<Trace> traces) {
        if (traces.isEmpty()) {
            return explanation.with("keys", "none: no value of the topology changes it");
        }
        List<List<String>> rows = new ArrayList<>();
        for (Trace trace : traces) {
            String value = keys.value(trace.key()).orElse("");
            rows.add(List.of(trace.key(), value.startsWith("{") ? "" : value, place(trace.key()), trace.words()));
        }
        return explanation.with(new Fact.Table("keys", List.of("key", "value", "place", "lines"), rows));
    }

    private List<Trace> traces(Origin origin, String path) {
        return origin.isCopied()
                ? List.of()
                : Tracing.of(reading, renderer, path, rendered.tree().text(path));
    }

    private String place(String key) {
        Places places = reading.places();
        return places.isWritten(key) ? places.of(key).toString() : "left out: the default";
    }

    private Optional<Origin> origin(String path) {
        return renderer.origins(rendered.estate()).stream()
                .filter(origin -> origin.path().equals(path))
                .findFirst();
    }

    /** What no template makes is a part of a chart that others make. */
    private String packed(String path) {
        String chart = path.substring(0, path.indexOf('/', path.indexOf('/') + 1));
        if (path.endsWith("/Chart.lock")) {
            return "the digest of the dependencies in " + rendered.shown().apply(chart + "/Chart.yaml");
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        return rendered.estate().chartArchives().containsKey(name)
                ? "copied from chart-archives/" + name + ", since agent.charts is upstream"
                : "packed from the chart in " + rendered.shown().apply("charts/" + name.replaceFirst("-\\d.*", ""));
    }
}
