package dev.monctl.model.estate;

import dev.monctl.model.topology.SpokeDefaults;
import java.util.List;

/**
 * What a stage, a group or a spoke says.
 *
 * @param key where it says it, such as {@code stages.production}
 */
record Level(String key, SpokeDefaults values, List<AlloyFile> extraAlloy) {
    Level {
        extraAlloy = List.copyOf(extraAlloy);
    }
}
