package dev.monctl.validation.kubernetes;

import com.networknt.schema.Error;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.model.yaml.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An error of the validator in our words.
 *
 * @param field the value that it speaks of
 * @param holder the schema that the value offends
 */
record Complaint(Field field, Error error, JsonNode holder) {
    private static final String CODE = "kubernetes/schema";

    static final Comparator<Complaint> IN_ORDER_OF_FILE = Comparator.comparing(
            Complaint::span, Comparator.comparingInt(Span::line).thenComparingInt(Span::column));

    /** That of the field which must not be there, of which the error speaks at the mapping that holds it. */
    private Span span() {
        String property = property();
        Field shown = property == null ? field : field.get(property).orElse(field);
        return shown.node().span();
    }

    private @Nullable String property() {
        return error.getProperty();
    }

    Finding finding() {
        return switch (error.getKeyword()) {
            case "type" -> new WrongType(field, error.getSchemaNode()).finding();
            case "enum" -> notAllowed();
            case "required" -> missing();
            case "additionalProperties" -> unknown();
            case ListMapKeys.NAME -> duplicate();
            case "pattern" -> refused("does not have the form " + text());
            case "minLength" -> refused("is shorter than " + text() + " characters");
            case "maxLength" -> refused("is longer than " + text() + " characters");
            case "format" -> refused(form());
            default -> throw new IllegalStateException("no words for the keyword " + error.getKeyword());
        };
    }

    private Finding notAllowed() {
        List<String> allowed = new ArrayList<>();
        error.getSchemaNode().forEach(value -> allowed.add(value.asString()));
        allowed.remove(""); // it does no harm, but is no advice
        String text = error.getInstanceNode().asString();
        String help = Suggestion.help(text, allowed, "use one of", "leave it out");
        return field.error(CODE, field.where() + " is '" + text + "', which is not allowed", help);
    }

    private Finding missing() {
        return field.error(CODE, field.where() + " lacks the field '" + property() + "'", "add " + property() + ":");
    }

    private Finding unknown() {
        String name = String.valueOf(property());
        List<String> known = List.copyOf(holder.path("properties").propertyNames());
        String help = Suggestion.help(name, known, "the fields there are", "leave it out: nothing may stand there");
        Field entry = field.get(name).orElse(field);
        return Finding.error(CODE, entry.keyPlace(), "unknown field '" + name + "' in " + field.where(), help);
    }

    private Finding duplicate() {
        String key = error.getSchemaNode().path(0).asString();
        Field other = field.sibling((int) error.getArguments()[1]);
        String what = field.where() + " has the same " + error.getArguments()[0] + " as " + other.path();
        return field.get(key).orElse(field).error("kubernetes/duplicate-item", what, "keep one of the two");
    }

    private Finding refused(String why) {
        return field.error(CODE, field.where() + " is " + Described.of(field.node()) + ", which " + why, null);
    }

    private String text() {
        return error.getSchemaNode().asString();
    }

    private String form() {
        return switch (text()) {
            case "int32" -> "is not between " + Integer.MIN_VALUE + " and " + Integer.MAX_VALUE;
            case "int64" -> "is not between " + Long.MIN_VALUE + " and " + Long.MAX_VALUE;
            case "byte" -> "is not base64; plain text belongs under stringData";
            case "date-time" -> "is no time like 2026-01-31T12:00:00Z";
            default -> throw new IllegalStateException("no words for the format " + text());
        };
    }
}
