package dev.monctl.validation;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is wrong with one chart as many clusters get it. Who has the same problem shares one finding; where it is not a
 * problem of all, the finding names them, since its place in the chart does not.
 */
final class SharedFindings {
    private static final int MOST_NAMES = 20;

    private final Map<Finding, List<String>> clusters = new LinkedHashMap<>();
    private int all;

    /** Adds what is wrong with the deployment to a cluster. */
    void add(String cluster, Deployment deployment, List<Finding> findings) {
        all++;
        for (Finding finding : findings.stream().distinct().toList()) {
            boolean placed = isPlaced(finding.place().file(), deployment);
            List<String> concerned = clusters.computeIfAbsent(finding, first -> new ArrayList<>());
            if (!placed) {
                concerned.add(cluster);
            }
        }
    }

    /** Whether the file itself says whom it concerns: values of theirs, or what their owner wrote. */
    private static boolean isPlaced(String file, Deployment deployment) {
        return deployment.valueFiles().contains(file) || !file.startsWith("charts/");
    }

    /** Each finding once, in the order in which they first came. */
    List<Finding> list() {
        return clusters.entrySet().stream()
                .map(entry -> named(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Finding named(Finding finding, List<String> concerned) {
        int others = all - concerned.size();
        if (concerned.isEmpty() || others == 0) {
            return finding;
        }
        String why = "that is so on " + Words.list(concerned, MOST_NAMES) + ", not on the other " + others + " of "
                + all + " clusters";
        return finding.because(finding.why().isEmpty() ? why : finding.why() + "; " + why);
    }
}
