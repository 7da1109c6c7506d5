package dev.monctl.validation.pod;

import dev.monctl.model.topology.Ordered;
import dev.monctl.validation.document.Field;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The variables of a container.
 *
 * @param variables each with the field that sets it
 * @param isComplete whether it can have no others but those that the cluster and the image set
 */
public record Environment(Map<String, Field> variables, boolean isComplete) {
    public Environment {
        variables = Ordered.copy(variables);
    }

    public Set<String> names() {
        return variables.keySet();
    }

    /** The value that is written out. */
    public Optional<String> value(String name) {
        return Optional.ofNullable(variables.get(name)).flatMap(variable -> variable.text("value"));
    }
}
