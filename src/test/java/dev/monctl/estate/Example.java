package dev.monctl.estate;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.ExampleFolders;
import dev.monctl.model.estate.Deployment;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.EstateResolver;
import dev.monctl.model.estate.Resolution;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Severity;
import dev.monctl.model.judge.Acceptances;
import dev.monctl.model.judge.Judge;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.topology.TopologyReader;
import dev.monctl.model.topology.TopologyReading;
import dev.monctl.render.Renderer;
import dev.monctl.validation.helm.ChartFolder;
import dev.monctl.validation.helm.HelmEngines;
import dev.monctl.validation.helm.HelmResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A whole estate, read, resolved and rendered as {@code monctl render} does it; once for all tests that look at it. */
record Example(String name, Estate estate, List<Finding> findings, OutputTree tree) {
    private static final Path EXAMPLES = Path.of("examples");
    private static final Renderer RENDERER = new Renderer();
    private static final Map<Path, Example> RENDERED = new ConcurrentHashMap<>();

    /** The estates that people can copy. */
    static Stream<Example> all() throws IOException {
        return ExampleFolders.all().stream().map(Example::in);
    }

    /** All of them, and the estate of the project itself. */
    static Stream<Example> allAndTheRoot() throws IOException {
        return Stream.concat(Stream.of(root()), all());
    }

    static Example root() {
        return RENDERED.computeIfAbsent(Path.of("topology.yaml"), topology -> of("root", topology));
    }

    static Example named(String name) {
        return in(EXAMPLES.resolve(name));
    }

    private static Example in(Path folder) {
        return RENDERED.computeIfAbsent(
                folder.resolve("topology.yaml"),
                topology -> of(folder.getFileName().toString(), topology));
    }

    /** Renders anew. */
    static Example of(String name, Path topology) {
        TopologyReading reading = TopologyReader.read(topology);
        Resolution resolution = EstateResolver.resolve(reading);
        List<Finding> findings = new ArrayList<>(reading.findings());
        findings.addAll(resolution.findings());
        assertThat(findings).as("errors in %s", topology).noneMatch(f -> f.severity() == Severity.ERROR);
        Estate estate = requireNonNull(resolution.estate());
        findings.addAll(Judge.judge(estate));
        return new Example(name, estate, Acceptances.apply(estate, findings), RENDERER.render(estate));
    }

    Deployment hub() {
        return estate.deployments().stream()
                .filter(deployment -> deployment.chart().equals("charts/monitoring"))
                .findFirst()
                .orElseThrow();
    }

    /** The objects of the hub's chart, as the embedded Helm renders them. */
    KubernetesObjects objects() throws IOException {
        return Release.hub(this).objects();
    }

    KubernetesObjects objects(Deployment deployment) throws IOException {
        HelmResult result = template(deployment);
        assertThat(result.findings()).as("what Helm says of %s", name).isEmpty();
        return KubernetesObjects.read(result.manifest());
    }

    /** The objects of the hub's chart with values of an owner over those that are rendered. */
    KubernetesObjects objectsWith(String values) throws IOException {
        return objects(hubWith(values));
    }

    Deployment hubWith(String values) {
        return Release.hub(this).with(values).deployment();
    }

    HelmResult template(Deployment deployment) throws IOException {
        try (ChartFolder folder = ChartFolder.write(tree)) {
            return HelmEngines.embedded().template(folder, deployment);
        }
    }

    /** What is written below the folder, as {@code monctl render} would write it. */
    Path writeTo(Path folder) throws IOException {
        for (var file : tree.files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return folder;
    }

    /** Its name is what a parameterized test prints. */
    @Override
    public String toString() {
        return name;
    }
}
