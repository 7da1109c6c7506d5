package dev.monctl.validation.alloy.check;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.finding.Words;
import dev.monctl.model.output.OutputPaths;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is wrong with configurations that are made of one template: what several have alike is said once. What helps may differ
 * between them, as other components stand beside it.
 */
final class Shared {
    private static final int MOST_NAMES = 20;

    private final int clusters;
    private final Map<Mistake, Finding> findings = new LinkedHashMap<>();
    private final Map<Mistake, Set<String>> readers = new HashMap<>();

    /** What makes two findings one. */
    private record Mistake(String code, Place place, String what) {
        static Mistake of(Finding finding) {
            return new Mistake(finding.code(), finding.place(), finding.what());
        }
    }

    Shared(Estate estate) {
        this.clusters = estate.clusters().size();
    }

    void add(String reader, List<Finding> found) {
        for (Finding finding : found) {
            findings.putIfAbsent(Mistake.of(finding), finding);
            readers.computeIfAbsent(Mistake.of(finding), first -> new LinkedHashSet<>())
                    .add(reader);
        }
    }

    List<Finding> findings() {
        return findings.entrySet().stream()
                .map(entry -> named(entry.getValue(), readers.getOrDefault(entry.getKey(), Set.of())))
                .toList();
    }

    /** The template alone does not say whom it concerns. */
    private Finding named(Finding finding, Set<String> concerned) {
        boolean isOfTemplate = finding.place().file().equals(OutputPaths.AGENT_VALUES);
        return isOfTemplate && finding.why().isEmpty() && concerned.size() < clusters
                ? finding.because("that is so on " + Words.list(concerned, MOST_NAMES) + ", not on the other "
                        + (clusters - concerned.size()) + " of " + clusters + " clusters")
                : finding;
    }
}
