package dev.monctl.cli.deps;

import dev.monctl.model.finding.Finding;
import java.util.List;

/**
 * What came of fetching.
 *
 * @param steps what was done, in words
 * @param findings why nothing was written; empty where all archives are there
 */
public record Fetched(List<String> steps, List<Finding> findings) {
    public Fetched {
        steps = List.copyOf(steps);
        findings = List.copyOf(findings);
    }
}
