package dev.monctl.validation.kubernetes;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.memory.Rounds;
import dev.monctl.model.output.OutputTree;
import dev.monctl.validation.document.SourceComment;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what Helm renders for one deployment after another. Most of what a chart renders is the same for every cluster: a
 * document that comes again, word for word, is read once, and its objects are the same Java objects every time.
 */
public final class ManifestReader {
    private static final String NEXT = "\n" + SourceComment.BEGIN;

    private final TemplateLines templates;
    private final Memory memory;

    /** @param templates those that it names as where it comes from, as they are */
    private record Document(String chart, String namespace, String text, List<Template> templates) {}

    /** What was read; another reader may read the same of another tree. */
    public static final class Memory {
        private final Rounds<Document, Manifests> read = new Rounds<>();

        /** A round has ended, and another one begins. */
        public void turn() {
            read.turn();
        }
    }

    /** A reader of what the charts of this tree render to. */
    public ManifestReader(OutputTree tree) {
        this(tree, new Memory());
    }

    /** One that does not read again what is known. */
    public ManifestReader(OutputTree tree, Memory memory) {
        this.templates = new TemplateLines(tree);
        this.memory = memory;
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
            Document document = new Document(deployment.chart(), deployment.namespace(), each, named(each));
            Manifests manifests = memory.read.recallOrMake(document, () -> readNow(document));
            documents.addAll(manifests.documents());
            objects.addAll(manifests.objects());
            findings.addAll(manifests.findings());
        }
        return new Manifests(documents, objects, findings);
    }

    private List<Template> named(String text) {
        List<Template> named = new ArrayList<>();
        int comment = text.startsWith(SourceComment.BEGIN) ? 0 : behind(text.indexOf(NEXT));
        while (comment >= 0) {
            int end = text.indexOf('\n', comment);
            SourceComment.path(text.substring(comment, end < 0 ? text.length() : end))
                    .map(templates::template)
                    .ifPresent(named::add);
            comment = behind(text.indexOf(NEXT, comment));
        }
        return List.copyOf(named);
    }

    private static int behind(int newline) {
        return newline < 0 ? newline : newline + 1;
    }

    private Manifests readNow(Document document) {
        String name = document.chart() + " as Helm renders it";
        return ManifestDocument.read(name, document.text(), document.namespace(), templates);
    }

    /** How many different documents there were. */
    int documents() {
        return memory.read.size();
    }
}
