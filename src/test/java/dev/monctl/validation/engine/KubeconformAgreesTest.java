package dev.monctl.validation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.Engine;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Severity;
import dev.monctl.validation.kubernetes.ManifestCases;
import dev.monctl.validation.kubernetes.StandaloneSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second reader of YAML and a second validator, on the same schemas, must say what ours say. */
@Tag("engines")
class KubeconformAgreesTest {
    private static final Path DIFFERENCES = ManifestCases.SCHEMA_CASES.resolve("kubeconform-differences.txt");

    @TempDir
    private Path cache;

    @Test
    void kubeconform_says_of_each_manifest_what_we_say_but_for_what_is_explained() throws Exception {
        Program kubeconform = Engine.named("kubeconform").program();
        List<String> unexplained = new ArrayList<>();
        Map<String, String> explained = explanations();
        for (Path file : ManifestCases.in(ManifestCases.SCHEMA_CASES)) {
            List<Finding> theirs = ask(kubeconform, file);
            boolean agreed =
                    theirs.isEmpty() == ManifestCases.schemaFindings(file).isEmpty();
            String name = ManifestCases.name(file);
            if (agreed == (explained.remove(name) != null)) {
                unexplained.add(name + ": kubeconform says "
                        + theirs.stream().map(Finding::what).toList());
            }
        }
        assertThat(unexplained).isEmpty();
        assertThat(explained).as("explained, but no such case").isEmpty();
    }

    private List<Finding> ask(Program kubeconform, Path file) throws IOException, InterruptedException {
        StandaloneSchemas schemas = new StandaloneSchemas(cache, ManifestCases.VERSION);
        Path documents = Files.createDirectory(cache.resolve(ManifestCases.name(file)));
        Kubeconform question =
                new Kubeconform("charts/case", documents, List.of(ManifestCases.rendered(file)), schemas);
        return question.judge(kubeconform).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    /** Lines of "case: why it is no mistake". */
    private static Map<String, String> explanations() throws IOException {
        return Files.readAllLines(DIFFERENCES).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split(":", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1], (one, other) -> one, TreeMap::new));
    }
}
