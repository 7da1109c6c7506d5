package dev.monctl.validation.argocd;

import dev.monctl.model.yaml.YamlJson;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlNode.Entry;
import dev.monctl.model.yaml.YamlNode.Mapping;
import dev.monctl.model.yaml.YamlNode.Scalar;
import dev.monctl.model.yaml.YamlNode.Sequence;
import dev.monctl.validation.argocd.TemplatePiece.Action;
import dev.monctl.validation.argocd.TemplatePiece.Text;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A Go template with the option {@code missingkey=error}, as far as ApplicationSets need one: keys of the element,
 * {@code toJson}, {@code hasKey} and {@code if}. Whatever else stands in a template is refused, never guessed.
 */
final class GoTemplate {
    private final List<TemplatePiece> pieces;
    private final YamlNode element;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private GoTemplate(List<TemplatePiece> pieces, YamlNode element) {
        this.pieces = pieces;
        this.element = element;
    }

    /** The text for one element of the generator's list. */
    static String expand(String template, YamlNode element) throws NotExpandable {
        if (!template.contains("{{")) {
            return template;
        }
        GoTemplate run = new GoTemplate(TemplatePiece.cut(template), element);
        if (run.write() != null) {
            throw new NotExpandable("a template has an {{ end }} or {{ else }} too many");
        }
        return run.out.toString();
    }

    /** Writes up to the {@code else} or {@code end} that closes this block, which is the answer; null at the template's end. */
    private @Nullable Action write() throws NotExpandable {
        while (at < pieces.size()) {
            TemplatePiece piece = pieces.get(at++);
            if (piece instanceof Text text) {
                out.append(text.text());
            } else if (piece instanceof Action action) {
                if (closes(action)) {
                    return action;
                }
                if (action.is("if")) {
                    writeOneBranch(action);
                } else {
                    out.append(value(action.words()));
                }
            }
        }
        return null;
    }

    /** The same for a block that is not written; what stands in it is not asked. */
    private @Nullable Action skip() throws NotExpandable {
        while (at < pieces.size()) {
            if (pieces.get(at++) instanceof Action action) {
                if (closes(action)) {
                    return action;
                }
                if (action.is("if")) {
                    skipBranches();
                }
            }
        }
        return null;
    }

    private void writeOneBranch(Action condition) throws NotExpandable {
        boolean holds = holds(rest(condition.words()));
        Action closing = holds ? write() : skip();
        if (isElse(closing)) {
            closing = holds ? skip() : write();
        }
        requireEnd(closing);
    }

    private void skipBranches() throws NotExpandable {
        Action closing = skip();
        requireEnd(isElse(closing) ? skip() : closing);
    }

    private static boolean closes(Action action) {
        return action.is("end") || action.is("else");
    }

    private static boolean isElse(@Nullable Action closing) {
        return closing != null && closing.is("else") && closing.words().size() == 1;
    }

    private static void requireEnd(@Nullable Action closing) throws NotExpandable {
        if (closing == null || !closing.is("end")) {
            throw new NotExpandable("monctl cannot expand an {{ if }} that does not close with {{ end }}");
        }
    }

    private boolean holds(List<String> words) throws NotExpandable {
        if (words.size() == 3 && words.get(0).equals("hasKey") && isQuoted(words.get(2))) {
            return find(words.get(1)) instanceof Mapping mapping
                    && mapping.entry(unquoted(words.get(2))).isPresent();
        }
        if (words.size() != 1) {
            throw unknown(words);
        }
        YamlNode value = find(words.get(0));
        if (value instanceof Scalar scalar) {
            return holds(scalar, words);
        }
        return value instanceof Mapping mapping
                ? !mapping.entries().isEmpty()
                : !((Sequence) value).items().isEmpty();
    }

    private static boolean holds(Scalar scalar, List<String> words) throws NotExpandable {
        Object value = scalar.value();
        if (value instanceof String text) {
            return !text.isEmpty();
        }
        if (value == null || value instanceof Boolean) {
            return Boolean.TRUE.equals(value);
        }
        throw unknown(words); // What of a number is true, Go says: monctl renders none.
    }

    private String value(List<String> words) throws NotExpandable {
        if (words.size() == 2 && words.get(0).equals("toJson")) {
            return YamlJson.of(find(words.get(1))).toString();
        }
        if (words.size() == 3 && words.get(1).equals("|") && words.get(2).equals("toJson")) {
            return YamlJson.of(find(words.get(0))).toString();
        }
        if (words.size() != 1) {
            throw unknown(words);
        }
        // Go prints other values in a way of its own: 1000000 becomes 1e+06.
        if (find(words.get(0)) instanceof Scalar scalar && scalar.value() instanceof String text) {
            return text;
        }
        throw new NotExpandable("{{ " + words.get(0) + " }} is no text");
    }

    private YamlNode find(String path) throws NotExpandable {
        if (!path.startsWith(".")) {
            throw unknown(List.of(path));
        }
        YamlNode node = element;
        for (String key :
                path.equals(".") ? List.<String>of() : List.of(path.substring(1).split("\\.", -1))) {
            Optional<Entry> entry = node instanceof Mapping mapping ? mapping.entry(key) : Optional.empty();
            node = entry.orElseThrow(() -> new NotExpandable("the element has nothing for {{ " + path + " }}"))
                    .value();
        }
        return node;
    }

    private static NotExpandable unknown(List<String> words) {
        return new NotExpandable("monctl cannot expand {{ " + String.join(" ", words) + " }}");
    }

    private static List<String> rest(List<String> words) {
        return words.subList(1, words.size());
    }

    private static boolean isQuoted(String word) {
        return word.startsWith("\"");
    }

    private static String unquoted(String word) {
        return word.substring(1, word.length() - 1);
    }
}
