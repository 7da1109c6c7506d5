package dev.monctl.validation.pod;

import dev.monctl.validation.document.Field;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A volume, or a part of one, at a place in the file tree of a container.
 *
 * @param field what mounts it; null where the cluster does
 * @param path where, from the root
 */
record Mount(@Nullable Field field, String path, VolumeContent content) {
    /** Whether a path leads into it. */
    boolean covers(String file) {
        return file.equals(path) || file.startsWith(path.equals("/") ? path : path + "/");
    }

    Optional<MountedFile> file(String file) {
        String inside = file.equals(path) ? "" : file.substring(path.equals("/") ? 1 : path.length() + 1);
        Content found = content.files().get(inside);
        return found == null ? Optional.empty() : Optional.of(new MountedFile(file, found.entry()));
    }

    Stream<MountedFile> files() {
        return content.files().entrySet().stream()
                .map(file -> new MountedFile(
                        file.getKey().isEmpty() ? path : FilePath.in(path, file.getKey()),
                        file.getValue().entry()));
    }
}
