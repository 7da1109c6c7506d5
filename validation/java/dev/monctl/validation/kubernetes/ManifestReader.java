package dev.monctl.validation.kubernetes;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.output.OutputTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what Helm renders for one deployment after another. Most of what a chart renders is the same for every cluster: a
 * document that comes again, word for word, is read once, and its objects are the same Java objects every time.
 */
public final class ManifestReader {
    private final TemplateLines templates;
    private final Map<Document, Manifests> read = new HashMap<>();

    private record Document(String chart, String namespace, String text) {}

    /** A reader of what the charts of this tree render to. */
    public ManifestReader(OutputTree tree) {
        this.templates = new TemplateLines(tree);
    }

    /**
     * Reads the objects of a deployment.
     *
     * @param rendered documents, each below a comment with the path of its template in the output folder
     */
    public Manifests read(List<String> rendered, Deployment deployment) {
        List<String> documents = new ArrayList<>();
        List<RenderedObject> objects = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (String each : rendered) {
            Document document = new Document(deployment.chart(), deployment.namespace(), each);
            Manifests manifests = read.computeIfAbsent(document, this::readNow);
            documents.addAll(manifests.documents());
            objects.addAll(manifests.objects());
            findings.addAll(manifests.findings());
        }
        return new Manifests(documents, objects, findings);
    }

    private Manifests readNow(Document document) {
        String name = document.chart() + " as Helm renders it";
        return ManifestDocument.read(name, document.text(), document.namespace(), templates);
    }

    /** How many different documents there were. */
    int documents() {
        return read.size();
    }
}
