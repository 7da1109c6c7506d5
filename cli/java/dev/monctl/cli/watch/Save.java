package dev.monctl.cli.watch;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What somebody did with files, in one go.
 *
 * @param touched files that were written, made, renamed or removed; a folder where more happened than was noted
 * @param begun when that was first heard of, by {@link System#nanoTime}
 */
public record Save(Set<Path> touched, long begun) {
    public Save {
        touched = Collections.unmodifiableSet(new TreeSet<>(touched));
    }
}
