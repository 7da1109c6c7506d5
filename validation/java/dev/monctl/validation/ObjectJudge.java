package dev.monctl.validation;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.output.OutputTree;
import dev.monctl.validation.kubernetes.ManifestReader;
import dev.monctl.validation.kubernetes.ObjectSchemas;
import dev.monctl.validation.kubernetes.RenderedObject;
import dev.monctl.validation.kubernetes.rule.ObjectRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Reads and judges objects. What several deployments share, or several outputs one after the other, is looked at once. */
final class ObjectJudge {
    private final ManifestReader.Memory read = new ManifestReader.Memory();
    private final Map<String, ObjectSchemas> schemas = new ConcurrentHashMap<>();
    private final ObjectRules rules = new ObjectRules();

    /** Who reads what the charts of this tree render to. */
    ManifestReader reader(OutputTree tree) {
        return new ManifestReader(tree, read);
    }

    /**
     * What is wrong with the objects of one deployment.
     *
     * @param kubernetesVersion of its cluster, such as {@code 1.35}
     * @param secretKeys the keys of each Secret that an operator makes of what is rendered, by the Secret's name
     */
    List<Finding> judge(List<RenderedObject> objects, String kubernetesVersion, Map<String, Set<String>> secretKeys) {
        List<Finding> findings = new ArrayList<>(
                schemas.computeIfAbsent(kubernetesVersion, ObjectSchemas::of).judge(objects));
        findings.addAll(rules.judge(objects, secretKeys));
        return findings;
    }

    /** An output was judged, and another one follows. */
    void turn() {
        read.turn();
        rules.turn();
    }
}
