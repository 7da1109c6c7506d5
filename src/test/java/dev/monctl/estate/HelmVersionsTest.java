package dev.monctl.estate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.Engine;
import dev.monctl.model.estate.Deployment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The Helm that a reader has installed, or that Argo CD brings along, makes of the charts what the embedded one makes. */
@Tag("engines")
class HelmVersionsTest {
    private static final List<String> PROGRAMS = List.of("helm319", "helm", "helm4");

    @TempDir
    private Path folder;

    static Stream<Arguments> programsAndExamples() throws IOException {
        List<Example> examples = Example.allAndTheRoot().toList();
        return PROGRAMS.stream().flatMap(program -> examples.stream().map(example -> Arguments.of(program, example)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("programsAndExamples")
    void every_helm_renders_the_same_objects(String program, Example example) throws Exception {
        Engine helm = Engine.named(program);
        Path tree = example.writeTo(folder);
        for (Deployment deployment : example.estate().deployments()) {
            helm.passes("lint", "--strict", tree.resolve(deployment.chart()).toString());
            KubernetesObjects theirs = KubernetesObjects.read(helm.passes(template(tree, deployment)));
            assertSame(theirs.byName(), example.objects(deployment).byName());
        }
    }

    private static String[] template(Path tree, Deployment deployment) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "template",
                deployment.release(),
                tree.resolve(deployment.chart()).toString(),
                "--namespace=" + deployment.namespace(),
                "--kube-version=" + deployment.kubernetesVersion()));
        deployment.valueFiles().forEach(file -> arguments.add("--values=" + tree.resolve(file)));
        String inline = deployment.inlineValues();
        if (inline != null) {
            arguments.add("--values=" + Files.writeString(tree.resolve("inline.yaml"), inline));
        }
        return arguments.toArray(String[]::new);
    }

    private static void assertSame(Map<String, JsonNode> theirs, Map<String, JsonNode> ours) {
        assertThat(theirs.keySet()).isEqualTo(ours.keySet());
        ours.forEach((name, object) -> assertThat(theirs.get(name)).as(name).isEqualTo(object));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"helm319, v3.19", "helm, v3.", "helm4, v4."})
    void the_programs_are_what_they_are_called(String program, String version) throws Exception {
        assertThat(Engine.named(program).passes("version", "--template={{.Version}}"))
                .startsWith(version);
    }

    @Test
    void the_newest_helm_of_version_3_is_newer_than_3_19() throws Exception {
        String version = Engine.named("helm").passes("version", "--template={{.Version}}");
        assertThat(version).matches("v3\\.[2-9][0-9].*");
    }
}
