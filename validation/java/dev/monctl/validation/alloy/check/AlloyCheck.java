package dev.monctl.validation.alloy.check;

import dev.monctl.model.estate.AlloyFile;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.output.OutputTree;
import dev.monctl.validation.alloy.format.Formatting;
import dev.monctl.validation.alloy.source.AlloyTexts;
import dev.monctl.validation.alloy.source.Configurations;
import dev.monctl.validation.alloy.syntax.AlloyDocument;
import dev.monctl.validation.alloy.syntax.AlloyReader;
import dev.monctl.validation.kubernetes.RenderedDeployment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whether every Alloy of an estate would start with its configuration. */
public final class AlloyCheck {
    private AlloyCheck() {}

    /**
     * What it would refuse, or take and not do.
     *
     * @param rendered what the estate's deployments render
     */
    public static List<Finding> judge(
            OutputTree tree, Estate estate, List<RenderedDeployment> rendered, AlloyTexts texts) {
        Set<Finding> findings = new LinkedHashSet<>();
        Set<AlloyFile> unreadable = new HashSet<>();
        for (AlloyFile file : estate.alloyFiles()) {
            AlloyDocument document = AlloyReader.read(file.source());
            if (!document.isReadable()) {
                unreadable.add(file);
            }
            findings.addAll(ofOwner(file, document));
        }
        Shared shared = new Shared(estate);
        Configurations.of(estate, tree, rendered, texts).parallelStream()
                // What is wrong with a file of the owner's makes no sense any more within a text that holds it.
                .filter(configuration -> configuration.owners().stream().noneMatch(unreadable::contains))
                .map(configuration -> new Judged(configuration.reader(), ConfigurationCheck.judge(configuration)))
                .toList()
                .forEach(judged -> shared.add(judged.reader(), judged.findings()));
        findings.addAll(shared.findings());
        return List.copyOf(findings);
    }

    private record Judged(String reader, List<Finding> findings) {}

    /** What is asked of any text: that Alloy reads it, and that its formatter would leave it as it is. */
    static List<Finding> form(AlloyDocument document) {
        List<Finding> findings = new ArrayList<>(document.findings());
        if (document.isReadable()) {
            Formatting.of(document).complaint().ifPresent(findings::add);
        }
        return findings;
    }

    /** What is asked of a file of the owner's alone. */
    private static List<Finding> ofOwner(AlloyFile file, AlloyDocument document) {
        List<Finding> findings = form(document);
        String key = file.naming().path();
        return key == null
                ? findings
                : findings.stream()
                        .map(finding -> finding.at(finding.place().withPath(key)))
                        .toList();
    }
}
