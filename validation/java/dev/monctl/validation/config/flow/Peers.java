package dev.monctl.validation.config.flow;

import dev.monctl.validation.document.Field;
import dev.monctl.validation.kubernetes.RenderedObject;
import dev.monctl.validation.kubernetes.rule.LabelSelector;
import dev.monctl.validation.kubernetes.rule.PodTemplate;
import java.util.Map;
import java.util.Optional;

/** Peers of NetworkPolicies, by their namespaces and labels. Which addresses pods get is not known here. */
final class Peers {
    /** The label that every namespace has. */
    private static final String NAMESPACE = "kubernetes.io/metadata.name";

    private Peers() {}

    /** Without a selector of namespaces a peer is of the policy's own. */
    static boolean contain(Field peer, PodTemplate pod) {
        String namespace = pod.object().namespace();
        Optional<LabelSelector> namespaces = peer.get("namespaceSelector").map(LabelSelector::of);
        Optional<LabelSelector> pods = peer.get("podSelector").map(LabelSelector::of);
        if (namespaces.isEmpty() && pods.isEmpty()) {
            return false; // a range of addresses
        }
        boolean isNamespace = namespaces
                .map(selector -> selector.matches(Map.of(NAMESPACE, namespace)))
                .orElseGet(() -> RenderedObject.holding(peer).namespace().equals(namespace));
        return isNamespace
                && pods.map(selector -> selector.matches(pod.labels())).orElse(true);
    }
}
