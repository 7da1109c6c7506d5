package dev.monctl.validation;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.memory.Rounds;
import java.util.List;
import java.util.function.Supplier;

/** What nothing was said of, and so need not be judged again. What is said names lines of the topology, and these move. */
final class Blameless {
    private final Rounds<Object, Boolean> known = new Rounds<>();

    /** A round has ended, and another one begins. */
    void turn() {
        known.turn();
    }

    /** @param judged all that the judgement depends on */
    List<Finding> judge(Object judged, Supplier<List<Finding>> judging) {
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
