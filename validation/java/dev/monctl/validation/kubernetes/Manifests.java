package dev.monctl.validation.kubernetes;

import dev.monctl.model.finding.Finding;
import java.util.List;

/**
 * What Helm rendered for one deployment, read.
 *
 * @param documents the text in pieces, each with a comment that says its template
 * @param objects each with the template that it comes from
 * @param findings about what is not even an object
 */
public record Manifests(List<String> documents, List<RenderedObject> objects, List<Finding> findings) {
    public Manifests {
        documents = List.copyOf(documents);
        objects = List.copyOf(objects);
        findings = List.copyOf(findings);
    }
}
