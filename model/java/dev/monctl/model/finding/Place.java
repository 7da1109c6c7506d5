package dev.monctl.model.finding;

import org.jspecify.annotations.Nullable;

/**
 * Where something is wrong.
 *
 * @param file the file as the user named it, or the path below the output folder
 * @param line from 1; 0 where the finding is about the whole file
 * @param column from 1, in characters; 0 with line 0
 * @param width how many characters the caret covers on this line, at least 1
 * @param text the line itself without its end, or null where it is not at hand
 * @param path the key in the topology, such as {@code spokes.homelab-k8s.stage}; null outside the topology
 */
public record Place(
        String file,
        int line,
        int column,
        int width,
        @Nullable String text,
        @Nullable String path) {
    public Place {
        if (line < 0 || column < 0 || width < 1) {
            throw new IllegalArgumentException("not a place: " + file + ":" + line + ":" + column + " width " + width);
        }
        path = path == null || path.isEmpty() ? null : path; // the topology as a whole has no key
    }

    /** The file as a whole: it is missing, too large, or not text. */
    public static Place file(String file) {
        return new Place(file, 0, 0, 1, null, null);
    }

    /** The same place of a file that lies below this folder. */
    public Place in(String folder) {
        return new Place(folder + "/" + file, line, column, width, text, path);
    }

    /** The same place as that of another key. */
    public Place withPath(String key) {
        return new Place(file, line, column, width, text, key);
    }

    /** {@code file:line:column}, or the file alone. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
