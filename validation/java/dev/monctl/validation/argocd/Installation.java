package dev.monctl.validation.argocd;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.Spoke;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.topology.Destination;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files for Argo CD beside all that they speak of. */
public final class Installation {
    private final Applications applications;
    private final OutputTree tree;
    private final Estate estate;
    private final Map<Deployment, Footprint> footprints;
    private final IncludedCrds crds;
    private final Map<Target, Deployment> expected = new LinkedHashMap<>();

    /** What a chart is deployed to. */
    private record Target(String chart, Cluster cluster) {}

    /**
     * All of it together.
     *
     * @param footprints what each of the estate's deployments renders
     */
    public Installation(
            Applications applications, OutputTree tree, Estate estate, Map<Deployment, Footprint> footprints) {
        this.applications = applications;
        this.tree = tree;
        this.estate = estate;
        this.footprints = footprints;
        this.crds = new IncludedCrds(tree);
        expect(estate.hub().destination(), estate.hubDeployment());
        for (Spoke.Kubernetes cluster : estate.clusters()) {
            expect(cluster.destination(), estate.deployment(cluster));
        }
    }

    private void expect(Destination destination, Deployment deployment) {
        expected.put(new Target(deployment.chart(), Cluster.of(destination)), deployment);
    }

    /** Where Argo CD itself is, and looks for Applications. */
    public String argocdNamespace() {
        return estate.gitops().argocdNamespace().toString();
    }

    public Applications files() {
        return applications;
    }

    public List<Application> applications() {
        return applications.all();
    }

    public OutputTree tree() {
        return tree;
    }

    public Estate estate() {
        return estate;
    }

    public HelmSource source(Application application) {
        return new HelmSource(application, estate.gitops());
    }

    /** The project that an Application names, if it is here. */
    public Optional<Project> project(Application application) {
        String name = application.spec("project").orElse("default");
        return applications.projects().stream()
                .filter(project -> project.name().equals(name))
                .findFirst();
    }

    /** What the estate has on the cluster of this Application from the same chart. */
    public Optional<Deployment> expected(Application application) {
        return source(application)
                .chart()
                .flatMap(chart -> Cluster.of(application).map(cluster -> expected.get(new Target(chart, cluster))));
    }

    /** What Argo CD will give to Helm; empty where the estate has nothing there. */
    public Optional<Deployment> deployment(Application application) {
        HelmSource source = source(application);
        return expected(application)
                .map(known -> new Deployment(
                        known.chart(),
                        source.release(),
                        source.namespace(),
                        known.kubernetesVersion(),
                        source.valueFiles().stream()
                                .flatMap(file -> source.outputPathOf(file).stream())
                                .filter(path -> !source.ignoresMissingFiles()
                                        || tree.files().containsKey(path))
                                .toList(),
                        source.inlineValues(),
                        known.layers()));
    }

    /** What the Application renders, as far as it is one of the estate's deployments. */
    public Footprint footprint(Application application) {
        return deployment(application)
                .map(deployment -> footprints.getOrDefault(deployment, Footprint.NONE))
                .orElse(Footprint.NONE);
    }

    /** What the charts of the Application have below {@code crds/}, which is not among what it renders. */
    public List<IncludedCrd> crds(Application application) {
        return source(application).skipsCrds()
                ? List.of()
                : deployment(application).map(crds::of).orElse(List.of());
    }
}
