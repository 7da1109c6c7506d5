package dev.monctl.model.label;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/** Names of labels; one that ends with {@code *} stands for all that begin so. */
public final class LabelSet {
    private final SortedSet<String> names;

    private LabelSet(Collection<String> names) {
        this.names = new TreeSet<>(names);
    }

    public static LabelSet of(Collection<String> names) {
        return new LabelSet(names);
    }

    public LabelSet and(Collection<String> more) {
        LabelSet both = new LabelSet(names);
        both.names.addAll(more);
        return both;
    }

    public LabelSet and(LabelSet other) {
        return and(other.names);
    }

    public boolean contains(String label) {
        return names.contains(label)
                || names.stream()
                        .anyMatch(name -> name.endsWith("*") && label.startsWith(name.substring(0, name.length() - 1)));
    }

    /** Those that are written out, for a help to name. */
    public Collection<String> words() {
        return names.stream().filter(name -> !name.endsWith("*")).toList();
    }
}
