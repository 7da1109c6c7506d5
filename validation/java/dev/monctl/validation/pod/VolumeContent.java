package dev.monctl.validation.pod;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What lies in a volume.
 *
 * @param files by their path below the volume's root
 * @param isComplete whether nothing else can lie there
 */
record VolumeContent(Map<String, Content> files, boolean isComplete) {
    /** A volume that somebody else fills. */
    static final VolumeContent UNKNOWN = new VolumeContent(Map.of(), false);

    static VolumeContent of(Map<String, Content> files) {
        return new VolumeContent(new LinkedHashMap<>(files), true);
    }

    /** Both in one volume. */
    VolumeContent and(VolumeContent other) {
        Map<String, Content> both = new LinkedHashMap<>(files);
        both.putAll(other.files);
        return new VolumeContent(both, isComplete && other.isComplete);
    }

    /** What of it is seen through a mount of a part; a file alone has the empty path. */
    VolumeContent below(String subPath) {
        Content file = files.get(subPath);
        if (file != null) {
            return of(Map.of("", file));
        }
        Map<String, Content> part = new LinkedHashMap<>();
        files.forEach((path, content) -> {
            if (path.startsWith(subPath + "/")) {
                part.put(path.substring(subPath.length() + 1), content);
            }
        });
        // A part that is not there is complained of where keys are looked up.
        return part.isEmpty() ? UNKNOWN : new VolumeContent(part, isComplete);
    }
}
