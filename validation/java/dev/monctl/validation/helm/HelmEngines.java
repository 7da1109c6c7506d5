package dev.monctl.validation.helm;

import dev.monctl.validation.engine.Toolbox;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Which Helm does the work. */
public final class HelmEngines {
    /** A call takes milliseconds, and on a machine with much else to do seconds; what takes this long will not end. */
    private static final Deadline DEADLINE = new Deadline(Duration.ofMinutes(1));

    private HelmEngines() {}

    /** Starts loading the embedded Helm in the background; may be called at any time, by anyone, as often as one likes. */
    public static void preload() {
        var unused = HelmThread.FIRST.loading(); // whoever needs it waits for it
    }

    /** The same for one that works beside it. */
    public static void preloadSecond() {
        var unused = HelmThread.SECOND.loading();
    }

    /** The embedded Helm; where this machine has none, each call says so with a finding. */
    public static HelmEngine embedded() {
        return new CheckedHelm(new EmbeddedProgram(DEADLINE));
    }

    /** The {@code helm} on the PATH. */
    private static Optional<HelmEngine> onPath() {
        return Toolbox.onPath().find("helm").map(found -> at(found.path()));
    }

    /** The embedded Helm, or where it cannot be loaded the one on the PATH. */
    public static HelmEngine best() {
        return HelmThread.FIRST.isAvailable() ? embedded() : onPath().orElseGet(HelmEngines::embedded);
    }

    /** The one that lies there. */
    public static HelmEngine at(Path helm) {
        return new CheckedHelm(new CommandLineProgram(helm, DEADLINE));
    }
}
