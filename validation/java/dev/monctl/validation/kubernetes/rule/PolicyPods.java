package dev.monctl.validation.kubernetes.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.document.Field;
import dev.monctl.validation.kubernetes.RenderedObject;
import java.util.List;
import java.util.Optional;

/** A policy that names pods by their labels names some that are there: else it protects nothing, or lets nobody in. */
final class PolicyPods implements Rule {
    private final Findings findings = new Findings("kubernetes/policy-pods");

    @Override
    public List<Finding> judge(Render render) {
        render.all("networking.k8s.io", "NetworkPolicy").forEach(policy -> check(policy.field(), render));
        return findings.list();
    }

    private void check(Field policy, Render render) {
        policy.get("spec", "podSelector").ifPresent(selector -> require(selector, render));
        for (Field rule : policy.items("spec", "ingress")) {
            for (Field peer : rule.items("from")) {
                Optional<Field> pods = peer.get("podSelector")
                        .filter(any -> peer.get("namespaceSelector").isEmpty());
                pods.ifPresent(selector -> require(selector, render));
            }
        }
    }

    private void require(Field selector, Render render) {
        LabelSelector labels = LabelSelector.of(selector);
        String namespace = RenderedObject.holding(selector).namespace();
        if (!labels.isEmpty() && render.selected(namespace, labels).isEmpty()) {
            findings.add(
                    selector,
                    selector.where() + " selects " + Labels.words(labels.labels()) + ", which no pod has",
                    "render the selector and the labels of the pods from one helper");
        }
    }
}
