package dev.monctl.model.topology;

import dev.monctl.model.finding.Place;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.Span;
import dev.monctl.model.yaml.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Where each key of the topology stands: {@code spokes.homelab-k8s.stage}, {@code alerting.routes.warning.to[0]}. A key
 * that the author left out stands where its nearest ancestor does.
 */
public final class Places {
    private final Place file;
    private final Map<String, Entry> entries;

    /** A key, absent for an item of a list, and what stands behind it. */
    record Entry(@Nullable YamlNode key, YamlNode value) {
        /** The one word that stands for the entry: a scalar, the key of anything larger, or the first key of a list's mapping. */
        YamlNode word() {
            boolean isWord = value instanceof YamlNode.Scalar scalar
                    && !(scalar.plain() && scalar.text().isEmpty());
            if (isWord) {
                return value;
            }
            if (key != null) {
                return key;
            }
            boolean hasKeys = value instanceof YamlNode.Mapping mapping
                    && !mapping.entries().isEmpty();
            return hasKeys ? ((YamlNode.Mapping) value).entries().get(0).key() : value;
        }
    }

    Places(Place file, Map<String, Entry> entries) {
        this.file = file;
        this.entries = Map.copyOf(entries);
    }

    /** Nothing is known but the file. */
    static Places ofFile(String name) {
        return new Places(Place.file(name), Map.of());
    }

    /** The value, where it is a single word; else the key that stands before it. */
    public Place of(String path) {
        Entry entry = entries.get(path);
        return entry == null ? ancestor(path) : entry.word().place(path);
    }

    /** The key itself, whatever its value is. */
    public Place key(String path) {
        Entry entry = entries.get(path);
        if (entry == null) {
            return ancestor(path);
        }
        return entry.key() == null ? of(path) : entry.key().place(path);
    }

    /** What the author wrote for a scalar, without quotes. */
    String text(String path, JsonNode read) {
        Entry entry = entries.get(path);
        return entry != null && entry.value() instanceof YamlNode.Scalar scalar ? scalar.text() : read.asString("");
    }

    /** The value as a whole, where it stands on one line; else as {@link #of}. */
    public Place value(String path) {
        Entry entry = entries.get(path);
        if (entry == null) {
            return ancestor(path);
        }
        Span span = entry.value().span();
        boolean isCollection = !(entry.value() instanceof YamlNode.Scalar);
        return isCollection && span.line() == span.endLine() ? entry.value().place(path) : of(path);
    }

    /** Whether a place is that of a key in one of the mappings of a list. */
    boolean isKeyOfList(String list, String key, Place place) {
        String item = item(list, 0);
        for (int i = 0; entries.containsKey(item); item = item(list, ++i)) {
            Place own = key(below(item, key));
            if (own.line() == place.line() && own.column() == place.column()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a place lies in what the author wrote behind a key. */
    boolean encloses(String path, Place place) {
        Entry entry = entries.get(path);
        if (entry == null || !entry.value().source().name().equals(place.file())) {
            return false;
        }
        int first = (entry.key() == null ? entry.value() : entry.key()).span().line();
        return first <= place.line() && place.line() <= entry.value().span().endLine();
    }

    /** What the author wrote behind a key; empty where he left it out. */
    public Optional<YamlNode> node(String path) {
        return Optional.ofNullable(entries.get(path)).map(Entry::value);
    }

    /** Every file that was read, by name. */
    public List<Source> sources() {
        Map<String, Source> sources = new TreeMap<>();
        entries.values()
                .forEach(entry ->
                        sources.put(entry.value().source().name(), entry.value().source()));
        return List.copyOf(sources.values());
    }

    /** Whether the author wrote this key. */
    public boolean isWritten(String path) {
        return entries.containsKey(path);
    }

    /** The same without a key and all below it. */
    Places without(String path) {
        Map<String, Entry> others = new TreeMap<>(entries);
        others.keySet().removeIf(key -> key.equals(path) || key.startsWith(path + ".") || key.startsWith(path + "["));
        return new Places(file, others);
    }

    private Place ancestor(String path) {
        String parent = parent(path);
        if (parent.isEmpty()) {
            return file;
        }
        Place near = of(parent);
        return near.line() == 0 ? near : near.withPath(path);
    }

    private static String parent(String path) {
        int end = path.endsWith("]") ? path.lastIndexOf('[') : path.lastIndexOf('.');
        return end < 0 ? "" : path.substring(0, end);
    }

    /** The path of a key below another path; a key with dots stands in brackets. */
    public static String below(String parent, String key) {
        boolean plain = key.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_');
        if (!plain) {
            return parent + "[\"" + key + "\"]";
        }
        return parent.isEmpty() ? key : parent + "." + key;
    }

    /** The path of an item of a list. */
    public static String item(String parent, int index) {
        return parent + "[" + index + "]";
    }
}
