package dev.monctl.validation.argocd;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.monctl.EstateCopy;
import dev.monctl.model.estate.Deployment;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.judge.Examined;
import dev.monctl.model.output.OutputTree;
import dev.monctl.render.Renderer;
import dev.monctl.validation.argocd.rule.ArgoCDRules;
import dev.monctl.validation.helm.ChartFolder;
import dev.monctl.validation.helm.HelmEngines;
import dev.monctl.validation.helm.HelmResult;
import dev.monctl.validation.kubernetes.ManifestReader;
import dev.monctl.validation.kubernetes.Manifests;
import dev.monctl.validation.kubernetes.RenderedDeployment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The project's own estate in one layout, rendered, and what is said of it after an edit of its output. */
final class ArgoCDCases {
    private static final Path CASES = Path.of("src/test/resources/argocd");

    private final Estate estate;
    private final OutputTree tree;
    private final List<RenderedDeployment> rendered;

    /**
     * What was done to the output.
     *
     * @param layout the one of {@code gitops.layout}
     * @param file the edited one
     * @param find what stands there, as often as it does
     * @param put what stands there afterwards
     */
    record Case(String layout, String file, String find, String put) {}

    /** @param folder takes the copy of the estate */
    ArgoCDCases(String layout, Path folder) throws IOException {
        estate = estate(Path.of(""), layout, folder);
        tree = new Renderer().render(estate);
        rendered = rendered();
    }

    /** The estate of a folder with its layout changed. */
    static Estate estate(Path of, String layout, Path folder) throws IOException {
        Path topology = EstateCopy.of(of, folder);
        String text = Files.readString(topology).replaceFirst("(?m)^  layout: .*\n", "");
        Files.writeString(topology, text.replaceFirst("(?m)^gitops:\n", "gitops:\n  layout: " + layout + "\n"));
        return requireNonNull(Examined.of(topology).estate());
    }

    private List<RenderedDeployment> rendered() throws IOException {
        List<RenderedDeployment> all = new ArrayList<>();
        ManifestReader reader = new ManifestReader(tree);
        try (ChartFolder folder = ChartFolder.write(tree)) {
            for (Deployment deployment : estate.deployments()) {
                HelmResult result = HelmEngines.embedded().template(folder, deployment);
                assertThat(result.findings()).isEmpty();
                Manifests manifests = reader.read(result.documents(), deployment);
                all.add(new RenderedDeployment(deployment, manifests.documents(), manifests.objects()));
            }
        }
        return all;
    }

    static Map<String, Case> all() throws IOException {
        Map<String, Case> cases = new TreeMap<>();
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
                String name = String.valueOf(file.getFileName()).replace(".yaml", "");
                cases.put(name, YAMLMapper.shared().readValue(Files.readString(file), Case.class));
            }
        }
        return cases;
    }

    static Path golden() {
        return CASES.resolve("findings.txt");
    }

    List<Finding> findings() {
        return ArgoCDRules.judge(tree, estate, rendered);
    }

    List<Finding> findings(Case edit) {
        Map<String, byte[]> files = new TreeMap<>(tree.files());
        String text = tree.text(edit.file());
        assertThat(text).contains(edit.find());
        files.put(edit.file(), text.replace(edit.find(), edit.put()).getBytes(UTF_8));
        return ArgoCDRules.judge(OutputTree.of(files), estate, rendered);
    }
}
