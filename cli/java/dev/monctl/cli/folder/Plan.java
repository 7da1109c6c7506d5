package dev.monctl.cli.folder;

import java.util.NavigableMap;
import java.util.TreeMap;

/** What has to change in the folder so that it becomes the tree. What is replaced or removed is kept, to put it back. */
final class Plan {
    /** Path to new content. */
    final NavigableMap<String, byte[]> writes = new TreeMap<>();

    /** Path to what lies there now, for whatever is replaced or removed. */
    final NavigableMap<String, byte[]> before = new TreeMap<>();

    /** Files that are not part of the tree any more. */
    final NavigableMap<String, byte[]> removals = new TreeMap<>();

    boolean isEmpty() {
        return writes.isEmpty() && removals.isEmpty();
    }
}
