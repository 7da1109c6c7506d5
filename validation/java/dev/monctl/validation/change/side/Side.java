package dev.monctl.validation.change.side;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.output.OutputPaths;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.topology.Gitops;
import dev.monctl.validation.argocd.Application;
import dev.monctl.validation.argocd.Applications;
import dev.monctl.validation.argocd.HelmSource;
import dev.monctl.validation.change.object.EstateObject;
import dev.monctl.validation.change.object.Group;
import dev.monctl.validation.document.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The output folder of one side: what Argo CD would install of it, and everything besides the charts. */
final class Side {
    private final OutputTree tree;
    private final Gitops gitops;
    private final KubernetesVersions versions;
    private final Applications applications;
    private final Map<String, Installed> installed = new LinkedHashMap<>();
    private final List<EstateObject> machines;

    Side(OutputTree tree, Gitops gitops, KubernetesVersions versions) {
        this.tree = tree;
        this.gitops = gitops;
        this.versions = versions;
        this.applications = Applications.read(tree, gitops.argocdNamespace().toString());
        this.machines = MachineObjects.of(tree);
        for (Application application : applications.all()) {
            installed(application).ifPresent(found -> installed.put(found.name(), found));
        }
    }

    OutputTree tree() {
        return tree;
    }

    Applications applications() {
        return applications;
    }

    /** What each Application installs, by its name; without those whose chart lies elsewhere. */
    Map<String, Installed> installed() {
        return installed;
    }

    /** The names of all spokes. */
    Set<String> spokes() {
        Set<String> names = new LinkedHashSet<>(agents().values());
        machines.forEach(file -> {
            if (file.spoke() != null) {
                names.add(file.spoke());
            }
        });
        return names;
    }

    /** What is there besides the charts. */
    List<EstateObject> plain() {
        List<EstateObject> objects = new ArrayList<>(machines);
        objects.addAll(ArgoObjects.of(applications, agents()));
        objects.addAll(PolicyObjects.of(tree));
        return objects;
    }

    private Map<String, String> agents() {
        Map<String, String> agents = new LinkedHashMap<>();
        installed.forEach((name, each) -> {
            if (each.spoke() != null) {
                agents.put(name, each.spoke());
            }
        });
        return agents;
    }

    /** The folder above the charts may be another one on each side, so it is taken from the Application itself. */
    private Optional<Installed> installed(Application application) {
        String path = "/" + application.spec("source", "path").orElse("").replaceFirst("/+$", "");
        return tree.charts().stream()
                .filter(chart -> path.endsWith("/" + chart))
                .findFirst()
                .map(chart -> installed(application, chart, path.substring(1, path.length() - chart.length())));
    }

    private Installed installed(Application application, String chart, String above) {
        HelmSource source = new HelmSource(application, gitops);
        boolean isHub = chart.equals(OutputPaths.HUB_CHART);
        String spoke = spoke(application.name(), source.release());
        Deployment deployment = new Deployment(
                chart,
                source.release(),
                source.namespace(),
                isHub ? versions.ofHub() : versions.of(spoke),
                valueFiles(source, above.replaceFirst("^(\\./)+", "")),
                source.inlineValues());
        return new Installed(application, isHub ? Group.HUB : Group.CLUSTERS, isHub ? null : spoke, deployment);
    }

    private List<String> valueFiles(HelmSource source, String above) {
        List<String> files = new ArrayList<>();
        for (Field named : source.valueFiles()) {
            source.pathOf(named)
                    .filter(path -> path.startsWith(above))
                    .map(path -> path.substring(above.length()))
                    .filter(path ->
                            !source.ignoresMissingFiles() || tree.files().containsKey(path))
                    .ifPresent(files::add);
        }
        return files;
    }

    /** The Application of an agent is called by its release and the cluster. */
    private static String spoke(String application, String release) {
        String start = release + "-";
        return application.startsWith(start) ? application.substring(start.length()) : application;
    }
}
