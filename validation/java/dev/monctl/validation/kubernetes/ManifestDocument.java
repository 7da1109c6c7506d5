package dev.monctl.validation.kubernetes;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.yaml.Dialect;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.YamlDocuments;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlNode.Mapping;
import dev.monctl.model.yaml.YamlNode.Scalar;
import dev.monctl.model.yaml.YamlNode.Sequence;
import dev.monctl.model.yaml.YamlReader;
import dev.monctl.validation.document.SourceComment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One or more documents of what Helm rendered, below a comment with the path of their template in the output folder. */
final class ManifestDocument {
    private final Source rendered;
    private final String namespace;
    private final TemplateLines templates;
    private final List<RenderedObject> objects = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private ManifestDocument(Source rendered, String namespace, TemplateLines templates) {
        this.rendered = rendered;
        this.namespace = namespace;
        this.templates = templates;
    }

    /**
     * Reads the objects in a text.
     *
     * @param name what the text is called where no comment says its template
     * @param namespace that of the release, for objects that name none
     */
    static Manifests read(String name, String text, String namespace, TemplateLines templates) {
        Source source = Source.of(name, text);
        return read(source, YamlReader.readAll(source, Dialect.HELM), namespace, templates);
    }

    /** The same of a text that was read already. */
    static Manifests read(Source source, YamlDocuments read, String namespace, TemplateLines templates) {
        ManifestDocument document = new ManifestDocument(source, namespace, templates);
        document.addAll(read);
        return new Manifests(List.of(source.text()), document.objects, document.findings);
    }

    private void addAll(YamlDocuments documents) {
        documents.findings().stream().map(this::inTemplate).forEach(findings::add);
        documents.roots().forEach(this::add);
    }

    private void add(YamlNode root) {
        if (root instanceof Scalar scalar && scalar.value() == null) {
            return; // a template that rendered nothing
        }
        if (!(root instanceof Mapping mapping)) {
            refuse(root, "Helm renders a document that is no object", "render a mapping with apiVersion and kind");
            return;
        }
        Optional<String> apiVersion = text(mapping, "apiVersion");
        Optional<String> kind = text(mapping, "kind");
        if (apiVersion.isEmpty() || kind.isEmpty()) {
            String missing = apiVersion.isEmpty() ? "apiVersion" : "kind";
            refuse(root, "an object has no " + missing + ", or it is no text", "write " + missing + ": at its top");
        } else if (apiVersion.get().equals("v1") && kind.get().equals("List")) {
            mapping.entry("items")
                    .map(entry -> entry.value())
                    .filter(Sequence.class::isInstance)
                    .ifPresent(items -> ((Sequence) items).items().forEach(this::add));
        } else {
            objects.add(object(mapping, apiVersion.get(), kind.get()));
        }
    }

    private RenderedObject object(Mapping root, String apiVersion, String kind) {
        @Nullable
        Mapping metadata = root.entry("metadata")
                .map(entry -> entry.value())
                .filter(Mapping.class::isInstance)
                .map(Mapping.class::cast)
                .orElse(null);
        @Nullable String name = metadata == null ? null : text(metadata, "name").orElse(null);
        String own = metadata == null ? namespace : text(metadata, "namespace").orElse(namespace);
        return new RenderedObject(
                apiVersion, kind, name, own, template(root.span().line()), root);
    }

    private static Optional<String> text(Mapping mapping, String key) {
        return mapping.entry(key)
                .map(entry -> entry.value())
                .filter(Scalar.class::isInstance)
                .map(node -> ((Scalar) node).value())
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }

    private void refuse(YamlNode root, String what, String help) {
        Place place = template(root.span().line()).place(root.place(null));
        findings.add(Finding.error("kubernetes/not-an-object", place, what, help));
    }

    private Finding inTemplate(Finding finding) {
        Place place = template(finding.place().line()).place(finding.place());
        return finding.at(place);
    }

    /** That of the nearest comment above. */
    private Template template(int line) {
        for (int above = Math.min(line, rendered.lines().size()); above > 0; above--) {
            Optional<String> path = SourceComment.path(rendered.lines().get(above - 1));
            if (path.isPresent()) {
                return templates.template(path.get());
            }
        }
        return new Template(rendered.name(), List.of());
    }
}
