package dev.monctl.cli.doctor;

import dev.monctl.cli.progress.Surroundings;
import dev.monctl.validation.cache.UserCache;
import dev.monctl.validation.engine.Toolbox;
import dev.monctl.validation.helm.EmbeddedHelm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What there is to judge with.
 *
 * @param java its version, and where it lies
 * @param cache where monctl keeps what it can make again, and whether it can
 * @param isPipeline whether a CI says that it runs this
 */
public record Checkup(List<EngineState> engines, EmbeddedHelm helm, String java, String cache, boolean isPipeline) {
    public Checkup {
        engines = List.copyOf(engines);
    }

    /** Looks around. */
    public static Checkup of(Toolbox toolbox, Set<String> required, Map<String, String> environment)
            throws InterruptedException {
        return new Checkup(
                EngineState.all(toolbox, required),
                EmbeddedHelm.look(environment),
                System.getProperty("java.version", "") + " (" + System.getProperty("java.vendor", "") + "), "
                        + System.getProperty("java.home", ""),
                cache(UserCache.folder(environment)),
                Surroundings.isPipeline(environment));
    }

    private static String cache(Path folder) {
        Path there = folder;
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return folder + (Files.isWritable(there) ? "" : ", which cannot be written: each run unpacks Helm anew");
    }
}
