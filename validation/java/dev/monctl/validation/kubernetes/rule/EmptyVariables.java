package dev.monctl.validation.kubernetes.rule;

import dev.monctl.model.finding.Finding;
import java.util.List;

/** An environment variable without a value is an empty one. */
final class EmptyVariables implements Rule {
    private final Warnings warnings = new Warnings("kubernetes/env-empty");

    @Override
    public List<Finding> judge(Render render) {
        render.containers()
                .flatMap(container -> container.items("env").stream())
                .filter(variable -> variable.get("value").isEmpty()
                        && variable.get("valueFrom").isEmpty())
                .forEach(variable ->
                        warnings.add(variable, "has neither value nor valueFrom", "it is empty then", "write value:"));
        return warnings.list();
    }
}
