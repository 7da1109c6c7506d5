package dev.monctl.validation.kubernetes;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.model.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Holds one object against its schema. It walks the nodes as they were read, so that a message has their place, and
 * nothing has to be compiled first: a general validator costs a cold start more than all that monctl does besides.
 */
final class SchemaCheck {
    private static final String CODE = "kubernetes/schema";

    private final Function<String, ObjectSchema> definitions;
    private final List<Finding> findings = new ArrayList<>();

    SchemaCheck(Function<String, ObjectSchema> definitions) {
        this.definitions = definitions;
    }

    List<Finding> check(RenderedObject object, ObjectSchema schema) {
        check(object.field(), schema);
        return List.copyOf(findings);
    }

    private void check(Field field, ObjectSchema schema) {
        if (schema.reference() != null) {
            check(field, definitions.apply(schema.reference()));
            return;
        }
        JsonType type = JsonType.of(field.node());
        if (type == JsonType.NULL) {
            return; // refused everywhere, see NullFields
        }
        if (field.node() instanceof Scalar scalar
                && scalar.value() instanceof Double number
                && !Double.isFinite(number)) {
            return; // the reader has refused it
        }
        if (!type.fits(schema.types())) {
            wrongType(field, schema);
            return;
        }
        switch (type) {
            case OBJECT -> checkMapping(field, schema);
            case ARRAY -> checkList(field, schema);
            case STRING -> checkText(field, schema);
            default ->
                ValueFormat.of(schema)
                        .flatMap(format -> format.refuse(value(field)))
                        .ifPresent(why -> refuse(field, why));
        }
    }

    private void wrongType(Field field, ObjectSchema schema) {
        String must = JsonType.words(schema.types());
        findings.add(field.error(
                CODE, field.where() + " is " + Described.of(field.node()) + ", must be " + must, help(field, schema)));
    }

    private static String help(Field field, ObjectSchema schema) {
        if (field.node() instanceof Scalar scalar) {
            if (schema.types().contains(JsonType.STRING)) {
                return "quote it: \"" + scalar.text() + "\"; in a template, pipe the value through quote";
            }
            if (!scalar.plain() && schema.types().contains(JsonType.INTEGER)) {
                return "leave the quotes away";
            }
        }
        return schema.types().contains(JsonType.ARRAY)
                ? "start each item with '- '"
                : "write " + JsonType.words(schema.types());
    }

    private void checkMapping(Field field, ObjectSchema schema) {
        for (Field entry : field.entries()) {
            ObjectSchema known = schema.properties().get(entry.name());
            if (known != null) {
                check(entry, known);
            } else if (schema.others() != null) {
                check(entry, schema.others());
            } else if (schema.closed()) {
                unknownField(field, entry, schema);
            }
        }
        for (String name : schema.required()) {
            if (field.get(name).isEmpty()) {
                findings.add(field.error(CODE, field.where() + " lacks the field '" + name + "'", "add " + name + ":"));
            }
        }
    }

    private void unknownField(Field field, Field entry, ObjectSchema schema) {
        Optional<String> meant =
                Suggestion.nearest(entry.name(), schema.properties().keySet());
        String help = meant.map(name -> "did you mean '" + name + "'?")
                .orElseGet(() -> schema.properties().isEmpty()
                        ? "leave it out: nothing may stand there"
                        : "the fields there are "
                                + String.join(", ", schema.properties().keySet()));
        String what = "unknown field '" + entry.name() + "' in " + field.where();
        findings.add(Finding.error(CODE, entry.keyPlace(), what, help));
    }

    private void checkList(Field field, ObjectSchema schema) {
        ObjectSchema items = schema.items();
        if (items != null) {
            field.items().forEach(item -> check(item, items));
        }
        if (!schema.listKeys().isEmpty()) {
            checkDistinct(field, schema.listKeys());
        }
    }

    /** Items of a list that the API server merges by key; server-side apply refuses two of one key. */
    private void checkDistinct(Field field, List<String> keys) {
        Map<String, Field> first = new HashMap<>();
        for (Field item : field.items()) {
            String identity = ListKey.of(item, keys);
            Field other = first.putIfAbsent(identity, item);
            if (other != null) {
                String what = item.where() + " has the same " + identity + " as " + other.path();
                findings.add(item.get(keys.get(0))
                        .orElse(item)
                        .error("kubernetes/duplicate-item", what, "keep one of the two"));
            }
        }
    }

    private void checkText(Field field, ObjectSchema schema) {
        String text = String.valueOf(value(field));
        if (!schema.allowed().isEmpty() && !schema.allowed().contains(text)) {
            String help = Suggestion.nearest(text, schema.allowed())
                    .map(meant -> "did you mean '" + meant + "'?")
                    .orElse("use one of " + String.join(", ", schema.allowed()));
            findings.add(field.error(CODE, field.where() + " is '" + text + "', which is not allowed", help));
        } else if (schema.pattern() != null && !schema.pattern().matcher(text).find()) {
            refuse(field, "does not have the form " + schema.pattern());
        } else if (text.length() < schema.minLength()) {
            refuse(field, "is shorter than " + schema.minLength() + " characters");
        } else if (text.length() > schema.maxLength()) {
            refuse(field, "is longer than " + schema.maxLength() + " characters");
        } else {
            ValueFormat.of(schema).flatMap(format -> format.refuse(text)).ifPresent(why -> refuse(field, why));
        }
    }

    private void refuse(Field field, String why) {
        findings.add(field.error(CODE, field.where() + " is " + Described.of(field.node()) + ", which " + why, null));
    }

    private static Object value(Field field) {
        Object value = ((Scalar) field.node()).value();
        return value == null ? "" : value;
    }
}
