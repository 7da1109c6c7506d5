package dev.monctl.validation.config.tailscale;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.validation.document.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tags, groups and the like that rules name are defined in the same file: Tailscale refuses a policy that names others. */
final class PolicyNames {
    /** What begins so is defined in the section of that name. */
    private static final Map<String, String> SECTIONS = new LinkedHashMap<>();

    static {
        SECTIONS.put("tag:", "tagOwners");
        SECTIONS.put("group:", "groups");
        SECTIONS.put("posture:", "postures");
        SECTIONS.put("ipset:", "ipsets");
    }

    private final Field policy;
    private final Map<String, Set<String>> defined = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    PolicyNames(Field policy) {
        this.policy = policy;
        SECTIONS.values().forEach(section -> {
            Set<String> names = new LinkedHashSet<>();
            policy.entries(section).forEach(entry -> names.add(entry.name()));
            defined.put(section, names);
        });
    }

    List<Finding> judge() {
        policy.entries().forEach(this::look);
        return findings;
    }

    private void look(Field field) {
        field.entries().forEach(this::look);
        field.items().forEach(this::look);
        String text = field.text().orElse("");
        SECTIONS.forEach((prefix, section) -> {
            if (text.startsWith(prefix)) {
                check(field, name(text, prefix), section);
            }
        });
    }

    /** The name without ports behind it. */
    private static String name(String text, String prefix) {
        int end = text.indexOf(':', prefix.length());
        return end < 0 ? text : text.substring(0, end);
    }

    private void check(Field field, String name, String section) {
        Set<String> known = defined.getOrDefault(section, Set.of());
        if (!known.contains(name)) {
            findings.add(field.error(
                    "tailscale/unknown-name",
                    field.where() + " names '" + name + "', which " + section + " does not define",
                    Suggestion.help(name, known, "defined are", "add it to " + section)));
        }
    }
}
