package dev.monctl.validation.schema;

import com.networknt.schema.Error;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.model.finding.Words;
import dev.monctl.model.yaml.Span;
import dev.monctl.validation.document.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * An error of the validator in our words.
 *
 * @param field the value that it speaks of
 * @param holder the schema that the value offends
 * @param words how it is called
 */
record Complaint(Field field, Error error, JsonNode holder, Vocabulary words) {
    private static final int MOST_LISTED = 40;

    static final Comparator<Complaint> IN_ORDER_OF_FILE = Comparator.comparing(
            Complaint::span, Comparator.comparingInt(Span::line).thenComparingInt(Span::column));

    /** That of the field which must not be there, of which the error speaks at the mapping that holds it. */
    private Span span() {
        String property = property();
        Field shown = property == null ? field : field.written(property).orElse(field);
        return shown.node().span();
    }

    private @Nullable String property() {
        return error.getProperty();
    }

    Finding finding() {
        return switch (error.getKeyword()) {
            case "type" -> new WrongType(field, error.getSchemaNode()).finding(words.mismatch());
            case "enum" -> notAllowed();
            case "required" -> missing();
            case "additionalProperties" -> unknown();
            case DistinctItems.OF_KUBERNETES, DistinctItems.OF_OTHERS -> duplicate();
            case "pattern" -> refused("does not have the form " + text(), null);
            case "minLength" -> refused("is shorter than " + text() + " characters", null);
            case "maxLength" -> refused("is longer than " + text() + " characters", null);
            case "format" -> misshapen();
            case "minimum" -> refused("is below " + text(), "write " + text() + " or more");
            case "maximum" -> refused("is above " + text(), "write " + text() + " or less");
            case "minItems" -> field.error(words.mismatch(), field.where() + " is empty", "add an item, or drop it");
            case "propertyNames" -> misnamed();
            case FieldNeeds.NAME -> alone();
            default ->
                FieldChoice.Rule.named(error.getKeyword())
                        .map(this::chosen)
                        .orElseThrow(() -> new IllegalStateException("no words for the keyword " + error.getKeyword()));
        };
    }

    private Finding notAllowed() {
        List<String> allowed = new ArrayList<>();
        error.getSchemaNode().forEach(value -> allowed.add(value.asString()));
        allowed.remove(""); // it does no harm, but is no advice
        if (!error.getInstanceNode().isValueNode()) {
            String help = Suggestion.help("", allowed, "use one of", "leave it out");
            return field.error(
                    words.mismatch(),
                    field.where() + " is " + Described.of(field.node()) + ", which is not allowed",
                    help);
        }
        String text = error.getInstanceNode().asString();
        String help = Suggestion.help(text, allowed, "use one of", "leave it out");
        return field.error(words.mismatch(), field.where() + " is '" + text + "', which is not allowed", help);
    }

    private String add(@Nullable Object key) {
        return field.document().isJson() ? "add \"" + key + "\":" : "add " + key + ":";
    }

    private Finding missing() {
        return field.error(words.mismatch(), field.where() + " lacks the field '" + property() + "'", add(property()));
    }

    private Finding unknown() {
        String name = String.valueOf(property());
        List<String> known = List.copyOf(holder.path("properties").propertyNames());
        JsonNode removed = holder.path("removed").path(name);
        String help = removed.isString()
                ? removed.stringValue()
                : known.size() > MOST_LISTED
                        ? Suggestion.help(
                                name, known, "leave it out: it is none of the " + known.size() + " fields there are")
                        : Suggestion.help(name, known, "the fields there are", "leave it out: it takes no fields");
        Field entry = field.written(name).orElse(field);
        return Finding.error(
                words.mismatch(), entry.keyPlace(), "unknown field '" + name + "' in " + field.where(), help);
    }

    private Finding duplicate() {
        String key = error.getSchemaNode().path(0).asString();
        Field other = field.sibling((int) error.getArguments()[1]);
        String what = error.getSchemaNode().isEmpty()
                ? field.where() + " repeats " + other.path()
                : field.where() + " has the same " + error.getArguments()[0] + " as " + other.path();
        return field.written(key).orElse(field).error(words.duplicate(), what, "keep one of the two");
    }

    private Finding misnamed() {
        String name = String.valueOf(property());
        Field entry = field.written(name).orElse(field);
        ValueForm.Refusal refusal =
                words.refusal(error.getSchemaNode().path("format").asString(), StringNode.valueOf(name));
        String what = "the name '" + name + "' in " + field.where() + " " + refusal.why();
        return Finding.error(words.mismatch(), entry.keyPlace(), what, refusal.help());
    }

    private Finding alone() {
        String name = String.valueOf(property());
        List<?> others = (List<?>) error.getArguments()[0];
        String needs = others.size() == 1 ? "'" + others.get(0) + "'" : "one of " + Words.list(others);
        String what = field.where() + " has '" + name + "', which needs " + needs;
        return Finding.error(words.mismatch(), field.written(name).orElse(field).keyPlace(), what, add(others.get(0)));
    }

    private Finding chosen(FieldChoice.Rule rule) {
        List<?> present = (List<?>) error.getArguments()[0];
        List<?> group = (List<?>) error.getArguments()[1];
        if (rule == FieldChoice.Rule.AT_LEAST_ONE) {
            String what = field.where() + " has none of " + Words.list(group) + ", of which one is needed";
            return field.error(words.mismatch(), what, add(group.get(0)));
        }
        Field last =
                field.written(String.valueOf(present.get(present.size() - 1))).orElse(field);
        String what = field.where() + " has " + Words.list(present) + ", of which at most one may be set";
        return Finding.error(words.mismatch(), last.keyPlace(), what, "keep one of them");
    }

    private Finding misshapen() {
        ValueForm.Refusal refusal = words.refusal(text(), error.getInstanceNode());
        return refused(refusal.why(), refusal.help());
    }

    private Finding refused(String why, @Nullable String help) {
        String what = field.where() + " is " + Described.of(field.node()) + ", which " + why;
        return field.error(words.mismatch(), what, help);
    }

    private String text() {
        return error.getSchemaNode().asString();
    }
}
