package dev.monctl.validation.pod;

import dev.monctl.model.topology.Ordered;
import dev.monctl.validation.document.Field;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The variables of a container.
 *
 * @param variables each with the field that sets it
 * @param isComplete whether it can have no others but those that the cluster and the image set
 * @param hasServices whether the cluster sets those of all Services of its namespace
 */
public record Environment(Map<String, Field> variables, boolean isComplete, boolean hasServices) {
    /** Whoever runs a container sets them. */
    private static final Set<String> OF_EVERY_CONTAINER = Set.of("HOME", "HOSTNAME", "PATH");

    private static final Pattern OF_SERVICES = Pattern.compile("[A-Z0-9_]+_(SERVICE_HOST|SERVICE_PORT|PORT)(_.*)?");
    private static final Pattern OF_KUBERNETES = Pattern.compile("KUBERNETES_(SERVICE_HOST|SERVICE_PORT|PORT)(_.*)?");

    public Environment {
        variables = Ordered.copy(variables);
    }

    /** Whether a program finds it, or might. */
    public boolean has(String name) {
        return isSetByCluster(name) || OF_EVERY_CONTAINER.contains(name);
    }

    /** Whether the cluster knows it, or might: what runs the container comes later and adds its own. */
    public boolean isSetByCluster(String name) {
        return !isComplete
                || variables.containsKey(name)
                || OF_KUBERNETES.matcher(name).matches()
                || (hasServices && OF_SERVICES.matcher(name).matches());
    }

    public Set<String> names() {
        return variables.keySet();
    }

    /** The value that is written out. */
    public Optional<String> value(String name) {
        return Optional.ofNullable(variables.get(name)).flatMap(variable -> variable.text("value"));
    }
}
