package dev.monctl.model.yaml;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads YAML, whatever the bytes: what is wrong with a text is a finding in its place, never an exception. */
public final class YamlReader {
    /** After that many broken documents the rest of a stream is not looked at any more. */
    private static final int MOST_BROKEN = 20;

    private YamlReader() {}

    /** Reads the one document that a file holds. Nothing at all is a finding, except for Helm, to which it is no values. */
    public static YamlDocument read(Source source, Dialect dialect) {
        Finding unreadable = Characters.firstUnreadable(source);
        if (unreadable != null) {
            return new YamlDocument(null, List.of(unreadable));
        }
        YamlDocument document = one(source, source.text(), dialect);
        return mayHoldSeparatingTabs(document.findings(), dialect)
                ? one(source, SeparatingTabs.asSpaces(source), dialect)
                : document;
    }

    private static YamlDocument one(Source source, String text, Dialect dialect) {
        DocumentStream stream = new DocumentStream(source, text, 0, dialect, Limits.USUAL);
        YamlDocument first = stream.next();
        if (first == null || (isEmpty(first.root()) && first.findings().isEmpty())) {
            return new YamlDocument(null, dialect == Dialect.HELM ? List.of() : List.of(empty(source)));
        }
        List<Finding> findings = new ArrayList<>(first.findings());
        int line = stream.startLine();
        YamlDocument second = stream.next();
        if (second != null && stream.startLine() == line) {
            findings.addAll(second.findings()); // It never began: something stands behind the end of the first.
        } else if (second != null
                && !(isEmpty(second.root()) && second.findings().isEmpty())) {
            findings.add(manyDocuments(source, stream.startLine()));
        }
        return new YamlDocument(first.root(), findings);
    }

    /** Reads a stream of documents, such as rendered manifests; empty ones are left out, those behind a broken one are read. */
    public static YamlDocuments readAll(Source source, Dialect dialect) {
        Finding unreadable = Characters.firstUnreadable(source);
        if (unreadable != null) {
            return new YamlDocuments(List.of(), List.of(unreadable));
        }
        YamlDocuments documents = all(source, source.text(), dialect);
        return mayHoldSeparatingTabs(documents.findings(), dialect)
                ? all(source, SeparatingTabs.asSpaces(source), dialect)
                : documents;
    }

    private static boolean mayHoldSeparatingTabs(List<Finding> findings, Dialect dialect) {
        return dialect == Dialect.HELM
                && findings.stream().anyMatch(f -> f.code().equals("yaml/tab"));
    }

    private static YamlDocuments all(Source source, String text, Dialect dialect) {
        List<YamlNode> roots = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        Resumption from = new Resumption(text, 0);
        for (int broken = 0; from != null && broken < MOST_BROKEN; broken++) {
            DocumentStream stream = new DocumentStream(source, from.text(), from.skippedLines(), dialect, Limits.USUAL);
            for (YamlDocument next = stream.next(); next != null; next = stream.next()) {
                YamlNode root = next.root();
                findings.addAll(next.findings());
                if (root != null && !isEmpty(root)) {
                    roots.add(root);
                }
            }
            from = stream.isBroken() ? Resumption.behind(text, stream.startLine(), stream.lastLine()) : null;
        }
        return new YamlDocuments(roots, findings);
    }

    private static boolean isEmpty(@Nullable YamlNode root) {
        return root == null
                || (root instanceof Scalar scalar
                        && scalar.plain()
                        && scalar.text().isEmpty());
    }

    private static Finding empty(Source source) {
        return Finding.error(
                "yaml/empty",
                source.lines().isEmpty() ? Place.file(source.name()) : source.place(Span.of(1, 1, 1), null),
                "'" + source.name() + "' is empty",
                "write at least one key into it");
    }

    private static Finding manyDocuments(Source source, int line) {
        return Finding.error(
                "yaml/many-documents",
                source.place(Span.of(line, 1, 3), null),
                "a second document starts here, where one is expected",
                "remove the '---', or move what follows into a file of its own");
    }
}
