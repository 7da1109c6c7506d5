package dev.monctl.validation.kubernetes;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.output.OutputTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads what Helm renders for one deployment after another. Most of what a chart renders is the same for every cluster: a
 * document that comes again, word for word, is read once, and its objects are the same Java objects every time.
 */
public final class ManifestReader {
    // Helm puts this in front of each document. It cannot be meant otherwise: what a document holds is indented.
    private static final Pattern NEXT = Pattern.compile("(?m)^---\n(?=# Source: )");

    private final TemplateLines templates;
    private final Map<Document, Manifests> read = new HashMap<>();

    private record Document(String chart, String namespace, String text) {}

    /** A reader of what the charts of this tree render to. */
    public ManifestReader(OutputTree tree) {
        this.templates = new TemplateLines(tree);
    }

    /** Reads a text in which each object stands below a comment with the path of its template in the output folder. */
    public Manifests read(String text, Deployment deployment) {
        List<String> documents = new ArrayList<>();
        List<RenderedObject> objects = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (String part : NEXT.split(text, -1)) {
            if (part.isBlank()) {
                continue; // before the first comment
            }
            Document document = new Document(deployment.chart(), deployment.namespace(), part);
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
