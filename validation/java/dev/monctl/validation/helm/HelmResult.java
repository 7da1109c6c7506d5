package dev.monctl.validation.helm;

import dev.monctl.model.finding.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** What Helm made of a chart; without templates there is a finding that says why. */
public record HelmResult(List<RenderedTemplate> templates, List<Finding> findings) {
    public HelmResult {
        templates = List.copyOf(templates);
        findings = List.copyOf(findings);
    }

    static HelmResult refused(List<Finding> findings) {
        return new HelmResult(List.of(), findings);
    }

    /** The documents one by one. */
    public List<String> documents() {
        return templates.stream().map(RenderedTemplate::document).toList();
    }

    /** All documents in Helm's order, each below a comment with the path of its template in the output folder. */
    public String manifest() {
        return documents().stream().map(document -> "---\n" + document).collect(Collectors.joining());
    }
}
