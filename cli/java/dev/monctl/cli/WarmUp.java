package dev.monctl.cli;

import dev.monctl.cli.watch.WatchedFolders.Meanwhile;
import dev.monctl.render.Renderer;
import dev.monctl.validation.ProofMemory;
import dev.monctl.validation.engine.Engines;
import java.nio.file.Path;

/**
 * Proves an estate again and again, as if nothing of it were known, until the JVM has compiled what that takes: then the first
 * save is answered as quickly as the hundredth. Nobody hears of it, and no other program is asked.
 */
final class WarmUp implements Meanwhile {
    /** After that many rounds the next ones are hardly quicker. */
    private static final int ROUNDS = 30;

    private final Path topology;
    private final OutputPlaces output;
    private final Renderer renderer;
    private final ProofMemory memory = new ProofMemory();
    private int round;

    WarmUp(Path topology, OutputPlaces output, Renderer renderer) {
        this.topology = topology;
        this.output = output;
        this.renderer = renderer;
    }

    @Override
    public boolean step() throws InterruptedException {
        if (round == ROUNDS) {
            return false;
        }
        round++;
        memory.turn(); // with the turn of the proof itself: all is forgotten
        var unused = new Proof(topology, output, Engines.OFF)
                .remembering(memory)
                .renderingWith(renderer)
                .ofRendering();
        return true;
    }
}
