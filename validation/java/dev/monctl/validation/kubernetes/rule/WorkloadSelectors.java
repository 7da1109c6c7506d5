package dev.monctl.validation.kubernetes.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.document.Field;
import java.util.List;
import java.util.Set;

/** A workload must select the pods that it makes; the API server refuses any other, and an empty selector, too. */
final class WorkloadSelectors implements Rule {
    private static final Set<String> KINDS = Set.of("Deployment", "StatefulSet", "DaemonSet", "ReplicaSet");

    private final Findings findings = new Findings("kubernetes/selector");

    @Override
    public List<Finding> judge(Render render) {
        for (PodTemplate pod : render.pods()) {
            if (KINDS.contains(pod.object().kind())) {
                pod.object().field().get("spec", "selector").ifPresent(selector -> check(pod, selector));
            }
        }
        return findings.list();
    }

    private void check(PodTemplate pod, Field field) {
        LabelSelector selector = LabelSelector.of(field);
        if (selector.isEmpty()) {
            findings.add(
                    field, field.where() + " selects nothing in particular", "select the labels of the pod template");
        } else if (!selector.matches(pod.labels())) {
            String what = field.document().called() + " selects " + Labels.words(selector.labels())
                    + ", but its pods have " + Labels.words(pod.labels());
            findings.add(field, what, "render the selector and the labels of the template from one helper");
        }
    }
}
