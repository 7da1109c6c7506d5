package dev.monctl.cli;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.output.OutputTree;
import java.util.List;
import java.util.Optional;

/**
 * What a run came to.
 *
 * @param tree what may be written; absent as soon as there is one error
 */
record Outcome(Optional<OutputTree> tree, List<Finding> findings) {
    Outcome {
        findings = List.copyOf(findings);
    }

    /** Nothing was rendered. */
    static Outcome refused(List<Finding> findings) {
        return new Outcome(Optional.empty(), findings);
    }

    static Outcome of(OutputTree tree, List<Finding> findings) {
        return new Outcome(Finding.anyIsError(findings) ? Optional.empty() : Optional.of(tree), findings);
    }
}
