package dev.monctl.model.topology;

import dev.monctl.model.yaml.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files of the owner's that keys of the topology name, as they were when it was read.
 *
 * @param byKey by the path of the key, such as {@code agent.extraAlloy[0]}; those that could not be read are left out
 */
public record OwnFiles(Map<String, OwnFile> byKey) {
    public OwnFiles {
        byKey = Ordered.copy(byKey);
    }

    /** The file that a key names; empty where it could not be read, which has its finding. */
    public Optional<OwnFile> named(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    List<Source> sources() {
        return byKey.values().stream().map(OwnFile::source).toList();
    }
}
