package dev.monctl.validation.kubernetes;

import dev.monctl.model.estate.Deployment;
import java.util.List;

/**
 * What a cluster gets: a deployment, and what Helm makes of it.
 *
 * @param documents the text in pieces, each with a comment that says its template
 * @param objects the same, read; what is equal for several clusters is one and the same Java object
 */
public record RenderedDeployment(Deployment deployment, List<String> documents, List<RenderedObject> objects) {
    public RenderedDeployment {
        documents = List.copyOf(documents);
        objects = List.copyOf(objects);
    }
}
