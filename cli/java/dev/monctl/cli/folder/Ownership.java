package dev.monctl.cli.folder;

import dev.monctl.model.output.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which contents of which files are monctl's own. Usually one for each file; after an interrupted write some files are old
 * and some new, and all of these are ours: that is what the journal is for.
 */
final class Ownership {
    private final Map<String, Set<String>> hashes = new TreeMap<>();

    Ownership add(Manifest manifest) {
        manifest.files().forEach(this::add);
        return this;
    }

    private void add(String path, String hash) {
        hashes.computeIfAbsent(path, p -> new TreeSet<>()).add(hash);
    }

    /** Adds what a journal holds: a line for each hash and path. A journal appears as a whole or not at all. */
    Ownership addJournal(byte[] journal) {
        for (String line : new String(journal, StandardCharsets.UTF_8).split("\0", -1)) {
            int space = line.indexOf(' ');
            if (space > 0) {
                add(line.substring(space + 1), line.substring(0, space));
            }
        }
        return this;
    }

    byte[] toJournal() {
        StringBuilder journal = new StringBuilder();
        hashes.forEach((path, all) -> all.forEach(
                hash -> journal.append(hash).append(' ').append(path).append('\0')));
        return journal.toString().getBytes(StandardCharsets.UTF_8);
    }

    Set<String> paths() {
        return hashes.keySet();
    }

    boolean knows(String path) {
        return hashes.containsKey(path);
    }

    boolean owns(String path, byte[] content) {
        return hashes.getOrDefault(path, Set.of()).contains(Sha256.of(content));
    }
}
