package dev.monctl.validation.kubernetes.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.document.Field;
import java.util.List;

/** A NetworkPolicy that opens or closes more than it seems to, since a part of it is left out. */
final class OpenPolicies implements Rule {
    private final Warnings warnings = new Warnings("kubernetes/policy-open");

    @Override
    public List<Finding> judge(Render render) {
        render.all("networking.k8s.io", "NetworkPolicy").forEach(policy -> check(policy.field()));
        return warnings.list();
    }

    private void check(Field policy) {
        if (policy.get("spec").isEmpty()) {
            warnings.add(policy, "has no spec", "it is about every pod then, and lets nothing in", "write its spec");
        }
        for (String direction : List.of("ingress", "egress")) {
            policy.items("spec", direction).stream()
                    .flatMap(rule -> rule.items("ports").stream())
                    .filter(port -> port.get("port").isEmpty())
                    .forEach(port -> warnings.add(port, "names no port", "it opens every one then", "write port:"));
        }
    }
}
