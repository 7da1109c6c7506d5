package dev.monctl.validation.helm;

import dev.monctl.cli.PrintedFindings;
import dev.monctl.model.estate.Deployment;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.output.OutputTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder of {@code src/test/resources/charts}: an output tree with the chart {@code hub}, and what is expected of it. */
record ChartCase(String name, OutputTree tree, Deployment deployment) {
    private static final Path ALL = Path.of("src/test/resources/charts");
    private static final String STAGE = "charts/hub/values-stages/stage.yaml";

    static List<String> names() throws IOException {
        try (Stream<Path> cases = Files.list(ALL)) {
            return cases.map(c -> c.getFileName().toString()).sorted().toList();
        }
    }

    static ChartCase read(String name) throws IOException {
        Path folder = ALL.resolve(name);
        OutputTree tree = tree(folder.resolve("tree"));
        Path inline = folder.resolve("inline.yaml");
        return of(name, tree, Files.exists(inline) ? Files.readString(inline) : null);
    }

    static ChartCase of(String name, Map<String, String> files) {
        TreeMap<String, byte[]> bytes = new TreeMap<>();
        files.forEach((path, text) -> bytes.put(path, text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        return of(name, new OutputTree(bytes), null);
    }

    static ChartCase of(String name, OutputTree tree, @Nullable String inline) {
        List<String> valueFiles = tree.files().containsKey(STAGE) ? List.of(STAGE) : List.of();
        return new ChartCase(name, tree, new Deployment("charts/hub", "hub", "monitoring", "1.35", valueFiles, inline));
    }

    /** All files below a folder. */
    static OutputTree tree(Path root) throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return new OutputTree(files);
    }

    /** Everything that an engine has to say, each finding once, and what it rendered. */
    String outcome(HelmEngine engine) throws IOException {
        try (ChartFolder folder = ChartFolder.write(tree)) {
            Set<Finding> findings = new LinkedHashSet<>(engine.lint(folder, "charts/hub"));
            HelmResult result = engine.template(folder, deployment);
            findings.addAll(result.findings());
            return PrintedFindings.text(findings) + result.manifest();
        }
    }
}
