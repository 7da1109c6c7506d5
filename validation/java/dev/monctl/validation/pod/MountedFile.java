package dev.monctl.validation.pod;

import dev.monctl.validation.document.Field;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file as a container finds it.
 *
 * @param path from the root
 * @param content the entry of the ConfigMap or Secret that it holds; null where only its name is known
 */
public record MountedFile(String path, @Nullable Field content) {
    /** Without folders. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public Optional<String> text() {
        return Optional.ofNullable(content).flatMap(field -> field.text());
    }
}
