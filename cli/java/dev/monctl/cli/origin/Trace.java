package dev.monctl.cli.origin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A key of the topology and the lines that it makes.
 *
 * @param key as it stands in the topology
 * @param lines from 1; empty where the file as a whole is there because of it
 */
public record Trace(String key, SortedSet<Integer> lines) {
    public Trace {
        lines = Collections.unmodifiableSortedSet(new TreeSet<>(lines));
    }

    /** Whether the line would be another if the key were. */
    public boolean makes(int line) {
        return lines.isEmpty() || lines.contains(line);
    }

    /** Such as {@code 3, 7-9}. */
    public String words() {
        List<String> words = new ArrayList<>();
        int first = 0;
        int last = 0;
        for (int line : lines) {
            if (first > 0 && line == last + 1) {
                last = line;
                continue;
            }
            add(words, first, last);
            first = line;
            last = line;
        }
        add(words, first, last);
        return words.isEmpty() ? "all" : String.join(", ", words);
    }

    private static void add(List<String> words, int first, int last) {
        if (first > 0) {
            words.add(first == last ? Integer.toString(first) : first + "-" + last);
        }
    }
}
