package dev.monctl.cli.format;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.yaml.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What formatting makes of files.
 *
 * @param findings why some of them are left as they are
 */
public record FormattedFiles(List<FormattedFile> changes, List<Finding> findings) {
    public FormattedFiles {
        changes = List.copyOf(changes);
        findings = List.copyOf(findings);
    }

    /** Reads them, and changes none yet. */
    public static FormattedFiles of(AlloySources sources) {
        List<FormattedFile> changes = new ArrayList<>();
        List<Finding> findings = new ArrayList<>(sources.findings());
        for (Path file : sources.files()) {
            String name = file.toString().replace('\\', '/');
            Formatted formatted = Formatted.of(SourceFile.read(file, name, SourceFile.LIMIT));
            findings.addAll(formatted.findings());
            if (formatted.formatting() != null && !formatted.formatting().isDone()) {
                changes.add(new FormattedFile(file, formatted.formatting()));
            }
        }
        return new FormattedFiles(changes, findings);
    }
}
