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
        if (run.block(true) != null) {
            throw new NotExpandable("a template has an {{ end }} or {{ else }} too many");
        }
        return run.out.toString();
    }

    /** Runs to the {@code else} or {@code end} that closes this block, which is the answer; null at the template's end. */
    private @Nullable Action block(boolean live) throws NotExpandable {
        while (at < pieces.size()) {
            TemplatePiece piece = pieces.get(at++);
            if (piece instanceof Text text) {
                out.append(live ? text.text() : "");
            } else if (piece instanceof Action action) {
                if (action.is("end") || action.is("else")) {
                    return action;
                }
                if (action.is("if")) {
                    branches(action, live);
                } else if (live) {
                    out.append(value(action.words()));
                }
            }
        }
        return null;
    }

    private void branches(Action condition, boolean live) throws NotExpandable {
        boolean holds = live && holds(rest(condition.words()));
        Action closing = block(holds);
        if (closing != null && closing.is("else") && closing.words().size() == 1) {
            closing = block(live && !holds);
        }
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
