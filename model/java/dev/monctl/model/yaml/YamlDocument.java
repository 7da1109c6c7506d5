package dev.monctl.model.yaml;

import dev.monctl.model.finding.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One document and what is wrong with it.
 *
 * @param root null where there is nothing, or nothing that could be read to its end; a root beside findings is what was left
 *     after dropping what they complain of
 */
public record YamlDocument(@Nullable YamlNode root, List<Finding> findings) {
    public YamlDocument {
        findings = List.copyOf(findings);
    }
}
