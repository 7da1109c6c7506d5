package dev.monctl.cli.watch;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * The folders in which files lie that somebody edits. Folders are watched, not files: most editors write a new file and rename
 * it over the old one. Those that are made below one that is watched are found with the next change.
 */
public final class WatchedFolders implements AutoCloseable {
    /** An editor's steps of one save follow each other faster than this. */
    private static final Duration QUIET = Duration.ofMillis(10);

    /** One that empties a file before it writes it is given this time for the second step. */
    private static final Duration EMPTY = Duration.ofMillis(250);

    private final WatchService service;
    private final Map<WatchKey, Path> folders = new HashMap<>();

    private WatchedFolders(WatchService service) {
        this.service = service;
    }

    /** None yet. */
    public static WatchedFolders open() throws IOException {
        return new WatchedFolders(FileSystems.getDefault().newWatchService());
    }

    /**
     * Watches these from now on, as far as they are there, and no others; links are followed to where they lead.
     *
     * @return whether one of them was not watched before, so that something may have changed in it unseen
     */
    public boolean watch(Collection<Path> wanted) throws IOException {
        boolean isMore = false;
        Set<WatchKey> kept = new HashSet<>();
        for (Path folder : wanted) {
            // Whether it is there cannot be asked before: a checkout of Git may remove it in between.
            try {
                Path real = folder.toRealPath();
                // Registered again, a folder keeps its key.
                WatchKey key = real.register(
                        service,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
                isMore |= folders.put(key, real) == null;
                kept.add(key);
            } catch (NoSuchFileException | NotDirectoryException gone) {
                // The change that brings it back is one of the folder above it.
            }
        }
        for (WatchKey key : Set.copyOf(folders.keySet())) {
            if (!kept.contains(key)) {
                key.cancel();
                folders.remove(key);
            }
        }
        return isMore;
    }

    /** What there is to do while nobody saves, in short steps. */
    @FunctionalInterface
    public interface Meanwhile {
        /** Does the next step; whether there was one. */
        boolean step() throws InterruptedException;
    }

    /** Waits for a change and for the end of the save that it belongs to. */
    public Save await(Meanwhile meanwhile) throws InterruptedException {
        Set<Path> touched = new TreeSet<>();
        WatchKey key = next(meanwhile);
        long begun = System.nanoTime();
        while (key != null) {
            take(key, touched);
            key = service.poll(patience(touched).toMillis(), TimeUnit.MILLISECONDS);
        }
        return new Save(touched, begun);
    }

    private WatchKey next(Meanwhile meanwhile) throws InterruptedException {
        WatchKey key = service.poll();
        while (key == null && meanwhile.step()) {
            if (Thread.interrupted()) { // what the step read may have been closed by it, without a word
                throw new InterruptedException();
            }
            key = service.poll();
        }
        return key == null ? service.take() : key;
    }

    private static Duration patience(Set<Path> touched) {
        return touched.stream().anyMatch(WatchedFolders::isEmpty) ? EMPTY : QUIET;
    }

    private static boolean isEmpty(Path file) {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) == 0;
        } catch (IOException gone) {
            return false;
        }
    }

    private void take(WatchKey key, Set<Path> touched) {
        Path folder = folders.get(key);
        for (WatchEvent<?> event : key.pollEvents()) {
            if (folder != null) {
                // Where too much has happened at once, nobody says what: the folder stands for all of it.
                touched.add(event.context() instanceof Path name ? folder.resolve(name) : folder);
            }
        }
        boolean isThere = key.reset();
        if (!isThere) {
            folders.remove(key);
        }
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException | ClosedWatchServiceException ended) {
            // It watches nothing any more, which is what was asked for.
        }
    }
}
