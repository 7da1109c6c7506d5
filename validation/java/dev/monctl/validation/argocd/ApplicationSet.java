package dev.monctl.validation.argocd;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.yaml.Dialect;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.Yaml;
import dev.monctl.model.yaml.YamlDocument;
import dev.monctl.model.yaml.YamlNode.Mapping;
import dev.monctl.model.yaml.YamlReader;
import dev.monctl.validation.document.Field;
import dev.monctl.validation.kubernetes.RenderedObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An ApplicationSet over a list, expanded as Argo CD does it: the template for each element, then the patch over it. */
final class ApplicationSet {
    private final RenderedObject set;
    private final List<Finding> problems;
    private final NodeMaker make;

    /** @param problems takes what cannot be expanded */
    ApplicationSet(RenderedObject set, List<Finding> problems) {
        this.set = set;
        this.problems = problems;
        this.make = new NodeMaker(set.root());
    }

    List<Application> applications() {
        Optional<Field> template = set.field().get("spec", "template");
        if (!set.field().isTrue("spec", "goTemplate") || template.isEmpty()) {
            refuse(set.field().get("spec").orElse(set.field()), "monctl expands none without goTemplate: true");
            return List.of();
        }
        if (!(template.get().node() instanceof Mapping mapping)) {
            refuse(template.get(), "its template is no mapping");
            return List.of();
        }
        List<Application> applications = new ArrayList<>();
        for (Field generator : set.field().items("spec", "generators")) {
            for (Field element : elements(generator)) {
                try {
                    applications.add(application(mapping, element));
                } catch (NotExpandable problem) {
                    refuse(element, problem.what());
                }
            }
        }
        return applications;
    }

    private List<Field> elements(Field generator) {
        List<Field> kinds = generator.entries();
        List<Field> parts = generator.entries("list");
        boolean plain =
                kinds.size() == 1 && parts.size() == 1 && parts.get(0).name().equals("elements");
        if (!plain) {
            refuse(generator, "monctl expands no other generator than list, with elements alone");
            return List.of();
        }
        return generator.items("list", "elements");
    }

    private Application application(Mapping template, Field element) throws NotExpandable {
        Mapping head = make.mapping(
                make.entry("apiVersion", make.text("argoproj.io/v1alpha1")),
                make.entry("kind", make.text("Application")),
                make.entry(
                        "metadata",
                        make.mapping(
                                make.entry("namespace", make.text(set.namespace())),
                                make.entry("finalizers", make.texts(finalizers())))));
        Mapping root = Merge.of(head, make.expanded(template, element.node()));
        Optional<String> patch = set.field().text("spec", "templatePatch");
        if (patch.isPresent()) {
            root = Merge.of(root, patch(GoTemplate.expand(patch.get(), element.node())));
        }
        String name = Yaml.get(root, "metadata")
                .flatMap(metadata -> Yaml.scalar(metadata, "name"))
                .map(scalar -> scalar.text())
                .orElseThrow(() -> new NotExpandable("the template gives it no metadata.name"));
        return new Application(
                new RenderedObject("argoproj.io/v1alpha1", "Application", name, set.namespace(), set.template(), root),
                element.place());
    }

    /** What Argo CD adds to a template without finalizers of its own. */
    private List<String> finalizers() {
        return set.field().isTrue("spec", "syncPolicy", "preserveResourcesOnDeletion")
                ? List.of()
                : List.of(Application.CASCADE);
    }

    private static Mapping patch(String text) throws NotExpandable {
        YamlDocument document = YamlReader.read(Source.of("templatePatch", text), Dialect.HELM);
        if (!document.findings().isEmpty()) {
            Finding first = document.findings().get(0);
            throw new NotExpandable(
                    "expanded, line " + first.place().line() + " of its templatePatch is no YAML: " + first.what());
        }
        if (!(document.root() instanceof Mapping patch)) {
            throw new NotExpandable("expanded, its templatePatch is no mapping");
        }
        if (Yaml.get(patch, "spec").flatMap(spec -> Yaml.get(spec, "project")).isPresent()) {
            throw new NotExpandable("its templatePatch sets the project, which Argo CD ignores");
        }
        return patch;
    }

    private void refuse(Field at, String what) {
        problems.add(Finding.warning(
                "argocd/not-expanded",
                at.place(),
                at.where() + " cannot be expanded: " + what,
                "what it deploys is not checked",
                "write the list and the template as monctl renders them"));
    }
}
