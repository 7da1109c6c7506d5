package dev.monctl.validation.argocd;

import dev.monctl.model.topology.Gitops;
import dev.monctl.model.yaml.YamlJson;
import dev.monctl.validation.document.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The chart that an Application deploys, and what Argo CD gives to Helm with it. */
public final class HelmSource {
    private static final Set<String> KNOWN = Set.of("repoURL", "targetRevision", "path", "helm");
    private static final Set<String> KNOWN_OF_HELM = Set.of(
            "releaseName", "namespace", "valueFiles", "ignoreMissingValueFiles", "skipCrds", "values", "valuesObject");

    private final Application application;
    private final Gitops gitops;

    public HelmSource(Application application, Gitops gitops) {
        this.application = application;
        this.gitops = gitops;
    }

    /** The first thing about it that monctl does not do as Argo CD does, and so cannot prove. */
    public Optional<Field> unknown() {
        List<Field> parts = new ArrayList<>();
        application.field().entries("spec", "source").stream()
                .filter(part -> !KNOWN.contains(part.name()))
                .forEach(parts::add);
        application.field().entries("spec", "source", "helm").stream()
                .filter(part -> !KNOWN_OF_HELM.contains(part.name()))
                .forEach(parts::add);
        return parts.stream().findFirst();
    }

    /** Whether it lies in the repository of the output. */
    public boolean isOurs() {
        return application
                .spec("source", "repoURL")
                .filter(url -> Project.normalized(url)
                        .equals(Project.normalized(gitops.repoURL().toString())))
                .isPresent();
    }

    /** The chart's path below the output folder; empty where the Application names none there. */
    public Optional<String> chart() {
        return folder().flatMap(folder -> folder.below(gitops.path()));
    }

    private Optional<RepositoryFile> folder() {
        return application.spec("source", "path").flatMap(RepositoryFile::of);
    }

    public String release() {
        return application.spec("source", "helm", "releaseName").orElse(application.name());
    }

    public String namespace() {
        return application
                .spec("source", "helm", "namespace")
                .or(() -> application.spec("destination", "namespace"))
                .orElse("");
    }

    /** Each value file as the Application names it. */
    public List<Field> valueFiles() {
        return application.items("source", "helm", "valueFiles");
    }

    /** Whether a value file may be missing. */
    public boolean ignoresMissingFiles() {
        return application.field().isTrue("spec", "source", "helm", "ignoreMissingValueFiles");
    }

    /** Whether what lies below {@code crds/} stays away. */
    public boolean skipsCrds() {
        return application.field().isTrue("spec", "source", "helm", "skipCrds");
    }

    /** The path of a value file from the repository's root; empty where it leaves the repository. */
    public Optional<String> pathOf(Field valueFile) {
        return folder().flatMap(folder -> folder.valueFile(valueFile.text().orElse("")))
                .map(RepositoryFile::path);
    }

    /** The path of a value file below the output folder; empty where it lies elsewhere. */
    public Optional<String> outputPathOf(Field valueFile) {
        return pathOf(valueFile).map(RepositoryFile::new).flatMap(file -> file.below(gitops.path()));
    }

    /** The values that stand in the Application itself: {@code valuesObject}, else the text {@code values}. */
    public @Nullable String inlineValues() {
        return application
                .field()
                .get("spec", "source", "helm", "valuesObject")
                .map(object -> YamlJson.of(object.node()).toString())
                .or(() -> application.spec("source", "helm", "values"))
                .orElse(null);
    }
}
