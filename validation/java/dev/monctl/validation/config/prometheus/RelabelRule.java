package dev.monctl.validation.config.prometheus;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.yaml.YamlNode.Scalar;
import dev.monctl.validation.document.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A rule that changes labels. What it needs, and what it must not have, depends on its action. */
record RelabelRule(Field field) {
    private static final Set<String> LISTS =
            Set.of("relabel_configs", "metric_relabel_configs", "alert_relabel_configs", "write_relabel_configs");

    /** What else than its labels an action takes. */
    private record Action(boolean needsTarget, Set<String> refused) {}

    private static final Map<String, Action> KNOWN = new LinkedHashMap<>();

    static {
        Action writes = new Action(true, Set.of());
        Action selects = new Action(false, Set.of());
        Action compares = new Action(true, Set.of("regex", "modulus", "separator", "replacement"));
        Action drops =
                new Action(false, Set.of("source_labels", "target_label", "modulus", "separator", "replacement"));
        Action converts = new Action(true, Set.of("replacement"));
        KNOWN.put("replace", writes);
        KNOWN.put("keep", selects);
        KNOWN.put("drop", selects);
        KNOWN.put("keepequal", compares);
        KNOWN.put("dropequal", compares);
        KNOWN.put("hashmod", writes);
        KNOWN.put("labelmap", selects);
        KNOWN.put("labeldrop", drops);
        KNOWN.put("labelkeep", drops);
        KNOWN.put("lowercase", converts);
        KNOWN.put("uppercase", converts);
    }

    static final Set<String> ACTIONS = KNOWN.keySet();

    /** With these a field is as if it were not written; the expression is compared by identity, so not with its text. */
    private static final Map<String, String> DEFAULTS =
            Map.of("replacement", "$1", "separator", ";", "modulus", "0", "target_label", "");

    /** All of them below a value. */
    static List<RelabelRule> in(Field root) {
        List<RelabelRule> rules = new ArrayList<>();
        collect(root, rules);
        return rules;
    }

    private static void collect(Field field, List<RelabelRule> rules) {
        if (LISTS.contains(field.name())) {
            field.items().forEach(item -> rules.add(new RelabelRule(item)));
        } else {
            field.entries().forEach(entry -> collect(entry, rules));
            field.items().forEach(item -> collect(item, rules));
        }
    }

    /** Why Prometheus does not take it; that its action is unknown is for the schema to say. */
    Optional<Finding> refusal() {
        String name = field.text("action").orElse("replace").toLowerCase(Locale.ROOT);
        Action action = KNOWN.get(name);
        if (action == null) {
            return Optional.empty();
        }
        Optional<Field> refused = field.entries().stream()
                .filter(entry -> action.refused().contains(entry.name()))
                .filter(entry -> !isDefault(entry))
                .findFirst();
        if (refused.isPresent()) {
            String what =
                    field.where() + " has '" + refused.get().name() + "', which its action " + name + " does not take";
            return Optional.of(Finding.error("prometheus/relabel", refused.get().keyPlace(), what, "leave it out"));
        }
        if (action.needsTarget() && field.text("target_label").orElse("").isEmpty()) {
            return Optional.of(lacks(name, "target_label"));
        }
        if (name.equals("hashmod") && field.number("modulus").orElse(0L) == 0) {
            return Optional.of(lacks(name, "modulus"));
        }
        return selectsNothing(name) ? Optional.of(lacks(name, "source_labels")) : Optional.empty();
    }

    private static boolean isDefault(Field entry) {
        return entry.node() instanceof Scalar scalar && scalar.text().equals(DEFAULTS.get(entry.name()));
    }

    /** Prometheus would take it: without labels the expression sees an empty text, always. */
    private boolean selectsNothing(String name) {
        return (name.equals("keep") || name.equals("drop"))
                && field.items("source_labels").isEmpty();
    }

    private Finding lacks(String action, String key) {
        String what = field.where() + " has no " + key + ", which its action " + action + " needs";
        return field.error("prometheus/relabel", what, "add " + key + ":");
    }
}
