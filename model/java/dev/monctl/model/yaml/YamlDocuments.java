package dev.monctl.model.yaml;

import dev.monctl.model.finding.Finding;
import java.util.List;

/** The documents of a stream, without the empty ones, and what is wrong with any of them. */
public record YamlDocuments(List<YamlNode> roots, List<Finding> findings) {
    public YamlDocuments {
        roots = List.copyOf(roots);
        findings = List.copyOf(findings);
    }
}
