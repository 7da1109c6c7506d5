package dev.monctl.model.estate;

import dev.monctl.model.finding.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What resolving gave.
 *
 * @param estate there also beside errors, without what could not be looked up, so that judging can go on; it may be rendered
 *     only if neither reading nor resolving nor judging found an error
 */
public record Resolution(@Nullable Estate estate, List<Finding> findings) {
    public Resolution {
        findings = List.copyOf(findings);
    }
}
