package dev.monctl.validation.question;

import dev.monctl.model.output.OutputTree;
import dev.monctl.validation.engine.Engine;
import dev.monctl.validation.engine.EngineRoom;
import dev.monctl.validation.engine.Kubeconform;
import dev.monctl.validation.engine.Tool;
import dev.monctl.validation.helm.ChartFolder;
import dev.monctl.validation.kubernetes.RenderedDeployment;
import dev.monctl.validation.kubernetes.StandaloneSchemas;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All that is asked of external programs about an output.
 *
 * @param items path of each item of 1Password to the labels of its fields
 * @param folder the charts, beside which programs get files of their own
 * @param cache a folder for what can be made again
 */
public record Questions(
        OutputTree tree,
        Map<String, Set<String>> items,
        List<RenderedDeployment> rendered,
        ChartFolder folder,
        Path cache) {

    /** Those for which a program may be there; the room says which must be. */
    public List<Engine> in(EngineRoom room) throws IOException {
        List<Engine> questions = new ArrayList<>(kubeconform());
        Pods pods = new Pods(rendered, items);
        questions.add(new Promtool(pods, tree, folder.scratch("promtool")));
        questions.add(new Amtool(pods, tree, folder.scratch("amtool")));
        questions.add(new Loki(pods, tree, folder.scratch("loki")));
        questions.add(new Alloy(pods, tree, folder.scratch("alloy")));
        if (!tree.below("nixos").files().isEmpty()) {
            questions.add(new NixInstantiate(tree, folder.scratch("nix-instantiate")));
        }
        // The embedded one has done the same already.
        if (room.requires(Tool.HELM)) {
            questions.add(new HelmOutside(
                    folder,
                    rendered.stream().map(RenderedDeployment::deployment).toList()));
        }
        return List.copyOf(questions);
    }

    /** One for each version of Kubernetes, about all clusters that have it. */
    private List<Engine> kubeconform() throws IOException {
        Map<String, List<RenderedDeployment>> byVersion = rendered.stream()
                .collect(Collectors.groupingBy(
                        each -> each.deployment().kubernetesVersion(), TreeMap::new, Collectors.toList()));
        List<Engine> questions = new ArrayList<>();
        for (Map.Entry<String, List<RenderedDeployment>> each : byVersion.entrySet()) {
            questions.add(new Kubeconform(
                    "charts",
                    folder.scratch("kubeconform-" + each.getKey()),
                    each.getValue(),
                    new StandaloneSchemas(cache, each.getKey())));
        }
        return questions;
    }
}
