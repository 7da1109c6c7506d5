package dev.monctl.validation.kubernetes;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.yaml.Source;
import java.util.List;

/**
 * What Helm rendered for one deployment, or a file of {@code argo-apps/}, read.
 *
 * @param documents the text in pieces, each with a comment that says its template
 * @param objects each with the template or the file that it comes from
 * @param findings about what is not even an object
 */
public record Manifests(List<String> documents, List<RenderedObject> objects, List<Finding> findings) {
    public Manifests {
        documents = List.copyOf(documents);
        objects = List.copyOf(objects);
        findings = List.copyOf(findings);
    }

    /**
     * Reads a file of the tree that holds objects as they are.
     *
     * @param namespace of the objects that name none
     */
    public static Manifests ofFile(String path, String namespace, OutputTree tree) {
        return ManifestDocument.read(
                Source.of(path, tree.text(path)), tree.yaml(path), namespace, new TemplateLines(tree));
    }
}
