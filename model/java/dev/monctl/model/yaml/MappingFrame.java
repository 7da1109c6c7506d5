package dev.monctl.model.yaml;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.yaml.YamlNode.Entry;
import dev.monctl.model.yaml.YamlNode.Mapping;
import dev.monctl.model.yaml.YamlNode.Scalar;
import dev.monctl.model.yaml.YamlNode.Sequence;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A mapping that is being read: its keys become unique strings, what cannot be a key is complained of and dropped. */
final class MappingFrame extends Frame {
    private static final String MERGE = "<<";

    private final Dialect dialect;
    private final Consumer<Finding> findings;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    /** The keys that stand in this mapping itself; a merged one may be written over. */
    private final Map<String, Scalar> written = new HashMap<>();

    private @Nullable YamlNode key;
    private Span keySpan;

    MappingFrame(
            Source source,
            Span start,
            boolean flow,
            @Nullable String anchor,
            Dialect dialect,
            Consumer<Finding> findings) {
        super(source, start, flow, anchor);
        this.dialect = dialect;
        this.findings = findings;
        this.keySpan = start;
    }

    /** Whether the next child is the key of an entry. */
    boolean awaitsKey() {
        return key == null;
    }

    @Override
    protected void take(YamlNode child, Span where) {
        if (key == null) {
            key = child;
            keySpan = where;
            return;
        }
        YamlNode complete = key;
        key = null;
        if (isMerge(complete)) {
            merge(child);
        } else {
            put(complete, child);
        }
    }

    @Override
    protected YamlNode node(Span span) {
        return new Mapping(source, span, List.copyOf(entries.values()));
    }

    private void put(YamlNode keyNode, YamlNode value) {
        String name = keyNode instanceof Scalar scalar ? Keys.name(scalar, dialect) : null;
        if (name == null) {
            findings.accept(Keys.refused(keyNode, source.place(keySpan, null)));
            return;
        }
        Scalar own = named((Scalar) keyNode, name);
        Scalar first = written.putIfAbsent(name, own);
        if (first == null) {
            entries.put(name, new Entry(own, value));
        } else {
            findings.accept(duplicate(name, first));
        }
    }

    private Scalar named(Scalar key, String name) {
        boolean same = key.text().equals(name)
                && key.value() instanceof String
                && key.span().equals(keySpan);
        return same ? key : new Scalar(source, keySpan, name, key.plain(), name);
    }

    private Finding duplicate(String name, Scalar first) {
        return Finding.error(
                "yaml/duplicate-key",
                source.place(keySpan, null),
                "'" + name + "' is set twice in this mapping, first in line "
                        + first.span().line(),
                "remove one of the two, or merge what they hold into one");
    }

    private static boolean isMerge(YamlNode key) {
        return key instanceof Scalar scalar && scalar.plain() && scalar.text().equals(MERGE);
    }

    private void merge(YamlNode value) {
        if (dialect == Dialect.YAML_1_2) {
            refuseMerge("'<<' merges other keys in here, which YAML 1.2 does not know", "write the keys out");
        } else if (value instanceof Mapping mapping) {
            mapping.entries().forEach(this::mergeEntry);
        } else if (value instanceof Sequence sequence
                && sequence.items().stream().allMatch(Mapping.class::isInstance)) {
            // Backwards, so that the first mapping of the list wins.
            for (int i = sequence.items().size() - 1; i >= 0; i--) {
                ((Mapping) sequence.items().get(i)).entries().forEach(this::mergeEntry);
            }
        } else {
            refuseMerge("'<<' wants a mapping, or a list of mappings", "give it an alias of a mapping: '<<: *name'");
        }
    }

    /** go-yaml goes from top to bottom: a merge even replaces the keys that stand above it. */
    private void mergeEntry(Entry entry) {
        entries.put(entry.key().text(), entry);
    }

    private void refuseMerge(String what, String help) {
        findings.accept(Finding.error("yaml/merge-key", source.place(keySpan, null), what, help));
    }
}
