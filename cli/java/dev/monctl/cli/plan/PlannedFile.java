package dev.monctl.cli.plan;

import dev.monctl.cli.folder.FileState;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file of the plan.
 *
 * @param state what rendering would do with it
 * @param template below {@code templates/output}; null where it is packed of other files, or not of the estate any more
 * @param placeholders what it is made for, such as {@code spoke: homelab-k8s}
 * @param because the keys of the topology that switch it on; none where every estate has it
 */
public record PlannedFile(
        String file, FileState state, @Nullable String template, Map<String, String> placeholders, List<Key> because) {
    public PlannedFile {
        placeholders = Collections.unmodifiableMap(new LinkedHashMap<>(placeholders));
        because = List.copyOf(because);
    }

    /**
     * A key that switches a file on.
     *
     * @param value on one line; null for what has keys below it
     * @param place null where it is left out
     */
    public record Key(
            String key, @Nullable String value, @Nullable String place) {}
}
