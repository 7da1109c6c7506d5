package dev.monctl.validation.alloy.source;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.Spoke;
import dev.monctl.model.output.OutputPaths;
import dev.monctl.model.output.OutputTree;
import dev.monctl.validation.kubernetes.RenderedDeployment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every Alloy that the output starts, and what it reads: files on a machine, entries of a ConfigMap in a pod. */
public final class Configurations {
    private final Estate estate;
    private final OutputTree tree;
    private final AlloyTexts texts;

    private Configurations(Estate estate, OutputTree tree, AlloyTexts texts) {
        this.estate = estate;
        this.tree = tree;
        this.texts = texts;
    }

    /** All of them; of those that hold the same the first. */
    public static List<Configuration> of(
            Estate estate, OutputTree tree, List<RenderedDeployment> rendered, AlloyTexts texts) {
        Set<Configuration.Identity> known = new HashSet<>();
        return new Configurations(estate, tree, texts)
                .all(rendered).stream()
                        .filter(configuration -> known.add(configuration.identity()))
                        .toList();
    }

    private List<Configuration> all(List<RenderedDeployment> rendered) {
        Map<Deployment, RenderedDeployment> byDeployment = new HashMap<>();
        rendered.forEach(each -> byDeployment.put(each.deployment(), each));
        List<Configuration> all = new ArrayList<>();
        RenderedDeployment hub = byDeployment.get(estate.hubDeployment());
        HubTexts ofHub = new HubTexts(estate, tree);
        if (hub == null || hub.objects().isEmpty()) {
            all.add(ofHub.unrendered(texts));
        } else {
            all.addAll(new PodConfigurations(ofHub, texts).of(hub));
        }
        // Each is read for itself, on every core there is.
        all.addAll(estate.clusters().parallelStream()
                .flatMap(cluster -> ofAgent(cluster, byDeployment.get(estate.deployment(cluster))))
                .toList());
        for (Spoke.Nixos machine : estate.machines()) {
            if (tree.files().containsKey(OutputPaths.alloy(machine.name().toString()))) {
                all.add(new MachineTexts(estate, tree, machine).configuration(texts));
            }
        }
        return all;
    }

    /** @param agent null where the chart does not render, which says so itself */
    private Stream<Configuration> ofAgent(Spoke.Kubernetes cluster, @Nullable RenderedDeployment agent) {
        return agent == null
                ? Stream.of()
                : new PodConfigurations(new AgentTexts(estate, tree, cluster), texts).of(agent).stream();
    }
}
