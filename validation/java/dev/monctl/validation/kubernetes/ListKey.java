package dev.monctl.validation.kubernetes;

import dev.monctl.model.yaml.YamlNode.Scalar;
import java.util.List;
import java.util.stream.Collectors;

/** What tells the items of a list apart, as a message can say it: {@code containerPort 80, protocol TCP}. */
final class ListKey {
    private ListKey() {}

    static String of(Field item, List<String> keys) {
        return keys.stream().map(key -> key + " " + value(item, key)).collect(Collectors.joining(", "));
    }

    private static String value(Field item, String key) {
        // The one key with a default in Kubernetes' lists.
        String absent = key.equals("protocol") ? "TCP" : "(none)";
        return item.get(key)
                .filter(field -> field.node() instanceof Scalar)
                .map(field -> "" + ((Scalar) field.node()).value())
                .orElse(absent);
    }
}
