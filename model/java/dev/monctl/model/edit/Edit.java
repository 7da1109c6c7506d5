package dev.monctl.model.edit;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.yaml.Source;
import java.util.List;
import java.util.Optional;

/**
 * A change of a file.
 *
 * @param text the file as it would be; empty where it cannot be changed so
 * @param findings why
 */
public record Edit(Source source, Optional<String> text, List<Finding> findings) {
    public Edit {
        findings = List.copyOf(findings);
    }

    static Edit to(Source source, String text) {
        return new Edit(source, Optional.of(text), List.of());
    }

    static Edit refused(Source source, Finding finding) {
        return new Edit(source, Optional.empty(), List.of(finding));
    }
}
