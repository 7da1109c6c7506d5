package dev.monctl.validation.kubernetes.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.document.Field;
import java.util.List;

/** Each variable has a name that can be one, and one source. Two of one name are for the schema to refuse. */
final class Environment implements Rule {
    private final Findings findings = new Findings("kubernetes/env");

    @Override
    public List<Finding> judge(Render render) {
        render.containers().forEach(this::check);
        return findings.list();
    }

    private void check(Field container) {
        for (Field variable : container.items("env")) {
            variable.get("name").ifPresent(field -> checkName(field));
            boolean fromElsewhere = variable.get("valueFrom").isPresent();
            if (fromElsewhere
                    && variable.text("value").filter(text -> !text.isEmpty()).isPresent()) {
                findings.add(
                        variable.get("name").orElse(variable),
                        variable.where() + " has a value and valueFrom",
                        "keep one of the two");
            }
            if (variable.get("valueFrom")
                    .filter(from -> from.entries().size() != 1)
                    .isPresent()) {
                findings.add(
                        variable.get("name").orElse(variable),
                        variable.where() + " has a valueFrom that is not exactly one source",
                        null);
            }
        }
    }

    private void checkName(Field field) {
        String name = field.text().orElse("");
        Syntax.ENV_NAME
                .refuse(name)
                .ifPresent(why -> findings.add(field, field.where() + " is '" + name + "', which " + why, null));
    }
}
