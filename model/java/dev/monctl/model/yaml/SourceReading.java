package dev.monctl.model.yaml;

import dev.monctl.model.finding.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file's text, or why there is none. */
public record SourceReading(@Nullable Source source, List<Finding> findings) {
    public SourceReading {
        findings = List.copyOf(findings);
    }

    static SourceReading of(Source source) {
        return new SourceReading(source, List.of());
    }

    static SourceReading refused(Finding finding) {
        return new SourceReading(null, List.of(finding));
    }
}
