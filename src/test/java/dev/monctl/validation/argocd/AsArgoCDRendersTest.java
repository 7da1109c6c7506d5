package dev.monctl.validation.argocd;

import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.ExampleFolders;
import dev.monctl.model.estate.Deployment;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.output.OutputTree;
import dev.monctl.render.Renderer;
import dev.monctl.validation.helm.ChartFolder;
import dev.monctl.validation.helm.HelmEngines;
import dev.monctl.validation.helm.HelmResult;
import dev.monctl.validation.kubernetes.ManifestReader;
import dev.monctl.validation.kubernetes.Manifests;
import dev.monctl.validation.kubernetes.ObjectSchemas;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each Application as Argo CD would render it: from what stands in it, and the version of the cluster that it goes to. */
@Tag("thorough")
class AsArgoCDRendersTest {
    @TempDir
    private Path folder;

    static Stream<Arguments> estates() throws IOException {
        List<Arguments> estates = new ArrayList<>();
        Stream.concat(Stream.of(Path.of("")), ExampleFolders.all().stream())
                .forEach(estate -> Stream.of("applications", "applicationSet")
                        .forEach(layout -> estates.add(Arguments.of(estate, layout))));
        return estates.stream();
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("estates")
    void each_application_renders_what_the_estate_has(Path of, String layout) throws IOException {
        Estate estate = ArgoCDCases.estate(of, layout, folder);
        OutputTree tree = new Renderer().render(estate);
        Applications applications = Applications.read(tree, "argocd");
        Installation installation = new Installation(applications, tree, estate, Map.of());

        List<Deployment> deployments = applications.all().stream()
                .map(application -> installation.deployment(application).orElseThrow())
                .toList();

        assertThat(applications.notExpanded()).isEmpty();
        assertThat(deployments).containsExactlyInAnyOrderElementsOf(estate.deployments());
        assertThat(findings(tree, deployments)).isEmpty();
        // Argo CD renders with --include-crds, which the embedded Helm is not asked for.
        assertThat(applications.all())
                .allSatisfy(application ->
                        assertThat(installation.crds(application)).isEmpty());
    }

    private static List<Finding> findings(OutputTree tree, List<Deployment> deployments) throws IOException {
        List<Finding> findings = new ArrayList<>();
        ManifestReader reader = new ManifestReader(tree);
        try (ChartFolder charts = ChartFolder.write(tree)) {
            for (Deployment deployment : deployments) {
                HelmResult result = HelmEngines.embedded().template(charts, deployment);
                Manifests manifests = reader.read(result.documents(), deployment);
                findings.addAll(result.findings());
                findings.addAll(manifests.findings());
                findings.addAll(ObjectSchemas.of(deployment.kubernetesVersion()).judge(manifests.objects()));
                assertThat(manifests.objects()).isNotEmpty();
            }
        }
        return findings;
    }
}
