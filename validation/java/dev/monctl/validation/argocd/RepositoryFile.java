package dev.monctl.validation.argocd;

import dev.monctl.model.unit.RepositoryPath;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * A file or folder of the repository, as an Application names it.
 *
 * @param path from the repository's root, without {@code ..}
 */
record RepositoryFile(String path) {

    /** Empty where it leaves the repository. */
    static Optional<RepositoryFile> of(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/", -1)) {
            if (part.equals("..") && parts.pollLast() == null) {
                return Optional.empty();
            }
            if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
                parts.addLast(part);
            }
        }
        return Optional.of(new RepositoryFile(String.join("/", parts)));
    }

    /** A value file that is named in this chart: seen from the chart, or from the root where it begins with a slash. */
    Optional<RepositoryFile> valueFile(String file) {
        return of(file.startsWith("/") ? file : path + "/" + file);
    }

    /** Its path below the output folder; empty where it lies elsewhere in the repository. */
    Optional<String> below(RepositoryPath output) {
        String folder = output.resolve("");
        return path.startsWith(folder) ? Optional.of(path.substring(folder.length())) : Optional.empty();
    }
}
