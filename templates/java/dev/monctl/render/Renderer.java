package dev.monctl.render;

import dev.monctl.model.chart.ChartDependency;
import dev.monctl.model.chart.PublishedChart;
import dev.monctl.model.estate.AlloyFile;
import dev.monctl.model.estate.ChartFile;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.output.OutputPaths;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.tailnet.Tailnet;
import dev.monctl.render.chart.SubCharts;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Turns an estate into everything that Git should hold for it, in memory. {@code templates/output/} is laid out like the
 * output: a file that ends in {@code .peb} is rendered, any other is copied byte for byte, and a placeholder in a path
 * repeats the file. There is no list of files in Java.
 */
public final class Renderer {
    private final SortedMap<String, byte[]> output = TemplateFiles.below("output");
    private final Templates templates = new Templates();

    public Renderer() {
        output.forEach((path, content) -> {
            if (new OutputPath(path).isRendered()) {
                templates.add(path, new String(content, StandardCharsets.UTF_8));
            }
        });
        TemplateFiles.below("text")
                .forEach((path, content) ->
                        templates.add(new OutputPath(path).made(), new String(content, StandardCharsets.UTF_8)));
    }

    /** The output tree of an estate; the same estate gives the same bytes. */
    public OutputTree render(Estate estate) {
        Map<String, Object> variables = variables(estate);
        Map<String, Map<String, ?>> repeats = repeats(estate);
        Map<String, Supplier<byte[]>> pages = new TreeMap<>();
        output.forEach((template, content) -> {
            OutputPath path = new OutputPath(template);
            for (OutputPath.Page page : path.pages(repeats)) {
                pages.put(page.path(), path.isRendered() ? () -> rendered(template, variables, page) : () -> content);
            }
        });
        // No page needs another, and an estate has several of each spoke: every core renders.
        SortedMap<String, byte[]> files = new TreeMap<>(pages.entrySet().parallelStream()
                .collect(Collectors.toConcurrentMap(
                        Map.Entry::getKey, page -> page.getValue().get())));
        files.values().removeIf(Renderer::isBlank);
        estate.chartArchives()
                .forEach((name, archive) -> files.put(OutputPaths.AGENT_CHART + "/charts/" + name, archive));
        return SubCharts.packed(new OutputTree(files));
    }

    /** Every file that a template makes, or would make if it did not come to nothing for this estate; sorted. */
    public List<Origin> origins(Estate estate) {
        Map<String, Map<String, ?>> repeats = repeats(estate);
        SortedMap<String, Origin> origins = new TreeMap<>();
        output.forEach((template, content) -> {
            OutputPath path = new OutputPath(template);
            String text = path.isRendered() ? new String(content, StandardCharsets.UTF_8) : null;
            path.pages(repeats)
                    .forEach(page -> origins.put(page.path(), new Origin(page.path(), template, page.names(), text)));
        });
        return List.copyOf(origins.values());
    }

    /** One file alone, for who asks for it again and again; absent where this estate has none of this path. */
    public Optional<String> file(Estate estate, String file) {
        Map<String, Map<String, ?>> repeats = repeats(estate);
        for (Map.Entry<String, byte[]> template : output.entrySet()) {
            OutputPath path = new OutputPath(template.getKey());
            for (OutputPath.Page page : path.pages(repeats)) {
                if (page.path().equals(file)) {
                    byte[] made = path.isRendered()
                            ? rendered(template.getKey(), variables(estate), page)
                            : template.getValue();
                    return isBlank(made) ? Optional.empty() : Optional.of(new String(made, StandardCharsets.UTF_8));
                }
            }
        }
        return Optional.empty();
    }

    /** A template that comes to nothing says that this estate has no such file. */
    private static boolean isBlank(byte[] made) {
        return new String(made, StandardCharsets.UTF_8).isBlank();
    }

    /** The estate, and what follows from it for every file. */
    private static Map<String, Object> variables(Estate estate) {
        Map<String, Object> variables = Variables.of(estate);
        variables.put("clusters", estate.clusters());
        variables.put("machines", estate.machines());
        variables.put("alerts", Alert.of(estate));
        variables.put("ownAlerts", OwnAlert.of(estate));
        variables.put("argo", ArgoCD.of(estate));
        variables.put("watchdogRunbookURL", Alert.runbook(estate, "Watchdog"));
        variables.put("tailnet", Tailnet.of(estate));
        variables.put("backlog", Backlog.of(estate.hub().prometheus().outOfOrderWindow()));
        variables.put("agentURLs", AgentURLs.of(estate.hub()));
        variables.put("publishedCharts", publishedCharts());
        variables.put("rateWindow", RateWindow.of(estate.agent().scrapeInterval()));
        variables.put("testTimes", TestTimes.of(estate));
        variables.put("testedHub", TestedSystem.hub(estate));
        variables.put("testedSpokes", TestedSystem.spokes(estate.spokes()).values());
        return variables;
    }

    private static List<ChartDependency> publishedCharts() {
        return Arrays.stream(PublishedChart.values())
                .map(PublishedChart::dependency)
                .toList();
    }

    private byte[] rendered(String template, Map<String, Object> estate, OutputPath.Page page) {
        Map<String, Object> variables = new LinkedHashMap<>(estate);
        variables.putAll(page.variables());
        return templates.render(template, variables).getBytes(StandardCharsets.UTF_8);
    }

    /** What the placeholders of paths stand for. */
    private static Map<String, Map<String, ?>> repeats(Estate estate) {
        return Map.of(
                "tested", TestedSystem.spokes(estate.spokes()),
                "cluster", TestedSystem.spokes(estate.clusters()),
                "machine", TestedSystem.spokes(estate.machines()),
                "spoke", named(estate.clusters(), spoke -> spoke.name().toString()),
                "host", named(estate.machines(), spoke -> spoke.name().toString()),
                "stage", named(estate.stages(), stage -> stage.name().toString()),
                "file", machineFiles(estate),
                "extra", named(estate.hubExtraAlloy(), AlloyFile::key, file -> new Embedded(file.text())),
                "dashboard", named(estate.dashboards(), ChartFile::key, file -> new Embedded(file.text())),
                "rules", named(estate.extraRules(), ChartFile::key, file -> new Embedded(file.text())));
    }

    /** The owner's Alloy configuration of each machine, which lies beside ours as it is. */
    private static Map<String, Embedded> machineFiles(Estate estate) {
        Map<String, Embedded> files = new LinkedHashMap<>();
        estate.machines()
                .forEach(machine -> machine.extraAlloy()
                        .forEach(file -> files.put(machine.name() + "/" + file.baseName(), new Embedded(file.text()))));
        return files;
    }

    private static <T> Map<String, T> named(List<T> elements, Function<T, String> name) {
        return named(elements, name, Function.identity());
    }

    private static <T, V> Map<String, V> named(List<T> elements, Function<T, String> name, Function<T, V> value) {
        Map<String, V> named = new LinkedHashMap<>();
        elements.forEach(element -> named.put(name.apply(element), value.apply(element)));
        return named;
    }
}
