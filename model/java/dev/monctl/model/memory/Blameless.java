package dev.monctl.model.memory;

import dev.monctl.model.finding.Finding;
import java.util.List;
import java.util.function.Supplier;

/** What nothing was said of, and so need not be judged again. What is said names lines of the topology, and these move. */
public final class Blameless {
    private final Rounds<Object, Boolean> known = new Rounds<>();

    /** A round has ended, and another one begins. */
    public void turn() {
        known.turn();
    }

    /**
     * What is wrong, asked only where that is not known to be nothing.
     *
     * @param judged all that the judgement depends on
     */
    public List<Finding> judge(Object judged, Supplier<List<Finding>> judging) {
        if (known.recall(judged).isPresent()) {
            return List.of();
        }
        List<Finding> findings = judging.get();
        if (findings.isEmpty()) {
            known.keep(judged, true);
        }
        return findings;
    }
}
