package dev.monctl.model.estate;

import dev.monctl.model.finding.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What resolving gave: an estate if no error was found, and everything there is to complain about. */
public record Resolution(@Nullable Estate estate, List<Finding> findings) {
    public Resolution {
        findings = List.copyOf(findings);
    }
}
