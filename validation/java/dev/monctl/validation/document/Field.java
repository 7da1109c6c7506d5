package dev.monctl.validation.document;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.yaml.YamlNode;
import dev.monctl.model.yaml.YamlNode.Entry;
import dev.monctl.model.yaml.YamlNode.Mapping;
import dev.monctl.model.yaml.YamlNode.Scalar;
import dev.monctl.model.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value in a document together with the way to it: what rules look at and what findings point at. A way that ends early
 * gives nothing; that a value has the wrong type is for the schema to say.
 *
 * @param parent what it stands in; null for the document itself
 * @param index its place in a list, from 0; -1 in a mapping
 * @param key the key under which the value stands, or null
 */
public record Field(
        Document document,
        @Nullable Field parent,
        int index,
        @Nullable Scalar key,
        YamlNode node) {
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_$-]+");

    /** The same value at the same place: to compare whole trees would take as long as to judge them. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Field field
                && document == field.document
                && node == field.node
                && index == field.index
                && Objects.equals(key, field.key)
                && Objects.equals(parent, field.parent);
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(node);
    }

    static Field of(Document document) {
        return new Field(document, null, -1, null, document.root());
    }

    /** Follows keys down from here. */
    public Optional<Field> get(String... names) {
        Optional<Field> field = Optional.of(this);
        for (String name : names) {
            field = field.flatMap(at -> at.child(name));
        }
        return field;
    }

    private Optional<Field> child(String name) {
        if (node instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                if (name.equals(name(entry.key()))) {
                    return Optional.of(below(entry));
                }
            }
        }
        return Optional.empty();
    }

    /** The value under a key as it is written, not as it is read: {@code on}, where {@link #get} knows {@code true}. */
    public Optional<Field> written(String text) {
        return node instanceof Mapping mapping ? mapping.entry(text).map(this::below) : Optional.empty();
    }

    private Field below(Entry entry) {
        return new Field(document, this, -1, entry.key(), entry.value());
    }

    /** The values of a mapping, each with its key. */
    public List<Field> entries() {
        List<Field> fields = new ArrayList<>();
        if (node instanceof Mapping mapping) {
            mapping.entries().forEach(entry -> fields.add(below(entry)));
        }
        return fields;
    }

    /** The values of a list. */
    public List<Field> items() {
        List<Field> fields = new ArrayList<>();
        if (node instanceof Sequence sequence) {
            sequence.items().forEach(item -> fields.add(new Field(document, this, fields.size(), null, item)));
        }
        return fields;
    }

    /** The item of the list at this index, which must be there. */
    public Field item(int at) {
        return items().get(at);
    }

    /** Another item of the list that holds this one. */
    public Field sibling(int at) {
        if (parent == null) {
            throw new IllegalStateException("a document is no item of a list");
        }
        return parent.item(at);
    }

    /** The items of the list at the end of the way; none where it is not there. */
    public List<Field> items(String... names) {
        return get(names).map(list -> list.items()).orElse(List.of());
    }

    /** The values of the mapping at the end of the way, each with its key; none where it is not there. */
    public List<Field> entries(String... names) {
        return get(names).map(mapping -> mapping.entries()).orElse(List.of());
    }

    /** The text at the end of the way, if it is one. */
    public Optional<String> text(String... names) {
        return get(names)
                .flatMap(field -> field.scalar())
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }

    public Optional<Long> number(String... names) {
        return get(names)
                .flatMap(field -> field.scalar())
                .filter(value -> value instanceof Long
                        || (value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15))
                .map(value -> ((Number) value).longValue());
    }

    public boolean isTrue(String... names) {
        return get(names)
                .flatMap(field -> field.scalar())
                .filter(Boolean.TRUE::equals)
                .isPresent();
    }

    private Optional<Object> scalar() {
        return node instanceof Scalar scalar ? Optional.ofNullable(scalar.value()) : Optional.empty();
    }

    /** The key of this value; its index has none. */
    public String name() {
        return key == null ? "" : name(key);
    }

    /** A key as JSON has it: {@code on:} is the key {@code true}. */
    private static String name(Scalar key) {
        return key.value() instanceof String text ? text : String.valueOf(key.value());
    }

    /** The way to the value, such as {@code spec.ports[0].name}; empty for the document itself. Only findings need it. */
    public String path() {
        if (parent == null) {
            return "";
        }
        if (index >= 0) {
            return parent.path() + "[" + index + "]";
        }
        String name = name();
        String step = WORD.matcher(name).matches() ? name : "\"" + name + "\"";
        return parent.parent == null ? step : parent.path() + "." + step;
    }

    /** Where the value comes from. */
    public Place place() {
        // What spans lines is best shown by its key.
        boolean block =
                !(node instanceof Scalar) || node.span().line() != node.span().endLine();
        YamlNode shown = block && key != null ? key : node;
        return document.origin(shown.place(null));
    }

    /** Where the key stands, which is what is wrong about a field that must not be there. */
    public Place keyPlace() {
        return key == null ? place() : document.origin(key.place(null));
    }

    public Finding error(String code, String what, @Nullable String help) {
        return Finding.error(code, place(), what, help);
    }

    /** {@code Deployment/grafana at spec.replicas}. */
    public String where() {
        return parent == null ? document.called() : document.called() + " at " + path();
    }
}
