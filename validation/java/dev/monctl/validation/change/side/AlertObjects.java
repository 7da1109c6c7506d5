package dev.monctl.validation.change.side;

import dev.monctl.validation.change.object.EstateObject;
import dev.monctl.validation.change.object.Group;
import dev.monctl.validation.change.object.Subject;
import dev.monctl.validation.change.structure.InnerText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes the rules of Prometheus out of the ConfigMap that holds them: each is an object of its own, with the spoke that it is
 * about.
 */
final class AlertObjects {
    private final Set<String> spokes;
    private final List<EstateObject> rules = new ArrayList<>();
    private final Set<EstateObject.Key> known = new HashSet<>();

    /** @param spokes the names of all spokes */
    AlertObjects(Set<String> spokes) {
        this.spokes = spokes;
    }

    /** What is left of a ConfigMap without its files of rules. */
    JsonNode without(JsonNode configMap) {
        JsonNode data = configMap.path("data");
        ObjectNode left = JsonNodeFactory.instance.objectNode();
        data.properties().forEach(file -> {
            Optional<JsonNode> groups = groups(file.getKey(), file.getValue());
            groups.ifPresentOrElse(this::add, () -> left.set(file.getKey(), file.getValue()));
        });
        if (!data.isObject() || left.size() == data.size()) {
            return configMap;
        }
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        configMap.properties().forEach(entry -> copy.set(entry.getKey(), entry.getValue()));
        copy.set("data", left);
        return copy;
    }

    private static Optional<JsonNode> groups(String file, JsonNode text) {
        return InnerText.of(file, text.asString(""))
                .map(inner -> inner.content().path("groups"))
                .filter(groups -> groups.isArray()
                        && groups.values().stream()
                                .allMatch(group -> group.path("rules").isArray()));
    }

    private void add(JsonNode groups) {
        groups.values().forEach(group -> {
            String name = group.path("name").asString("");
            ObjectNode head = JsonNodeFactory.instance.objectNode();
            group.properties().stream()
                    .filter(entry -> !entry.getKey().equals("rules"))
                    .forEach(entry -> head.set(entry.getKey(), entry.getValue()));
            add("group of rules", name, null, head);
            group.path("rules").values().forEach(rule -> addRule(name, rule));
        });
    }

    private void addRule(String group, JsonNode rule) {
        String cluster = rule.path("labels").path("cluster").asString("");
        boolean isAlert = rule.has("alert");
        String name = rule.path(isAlert ? "alert" : "record").asString("");
        add(isAlert ? "alert" : "recording rule", group + "/" + name, cluster, rule);
    }

    /** Of rules with one name and one spoke the later ones are numbered. */
    private void add(String kind, String name, @Nullable String cluster, JsonNode content) {
        String spoke = cluster != null && spokes.contains(cluster) ? cluster : null;
        for (int number = 1; ; number++) {
            Subject subject = Subject.of(kind, number == 1 ? name : name + " (" + number + ")");
            EstateObject rule = new EstateObject(Group.ALERTS, spoke, subject, content);
            if (known.add(rule.key())) {
                rules.add(rule);
                return;
            }
        }
    }

    List<EstateObject> rules() {
        return rules;
    }
}
