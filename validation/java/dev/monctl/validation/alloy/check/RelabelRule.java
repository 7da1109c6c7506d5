package dev.monctl.validation.alloy.check;

import dev.monctl.validation.alloy.catalog.Body;
import dev.monctl.validation.alloy.syntax.Statement.Attribute;
import dev.monctl.validation.alloy.syntax.Statement.Block;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a rule that relabels must have, and must not have, for what it does. */
record RelabelRule(Site site, Block block, String whose) {
    private static final Set<String> SIGNS = Set.of("action", "modulus", "source_labels", "target_label");
    private static final Set<String> WITH_TARGET =
            Set.of("replace", "hashmod", "lowercase", "uppercase", "keepequal", "dropequal");
    /** With these an argument is as if it were not written. */
    private static final Map<String, Object> DEFAULTS =
            Map.of("replacement", "$1", "separator", ";", "modulus", 0.0, "target_label", "", "regex", "(.*)");

    private static final Set<String> WITHOUT_REPLACEMENT = Set.of("lowercase", "uppercase", "keepequal", "dropequal");
    private static final Pattern WITH_GROUPS = Pattern.compile("(?:[a-zA-Z_]|\\$(?:\\{\\w++}|\\w))[\\w${}]*+");

    /** Whether a body is that of such a rule. */
    static boolean applies(Body body) {
        return body.arguments().keySet().containsAll(SIGNS);
    }

    void check() {
        Optional<Object> known = block.attribute("action").isPresent() ? value("action") : Optional.of("replace");
        known.ifPresent(action -> check(action.toString()));
    }

    private void check(String action) {
        Optional<Attribute> target = block.attribute("target_label");
        if (WITH_TARGET.contains(action) && target.isEmpty()) {
            missing(action, "target_label = \"…\"");
        }
        if (action.equals("hashmod") && block.attribute("modulus").isEmpty()) {
            missing(action, "modulus = …");
        }
        if (WITH_TARGET.contains(action)) {
            value("target_label").ifPresent(name -> target(target.orElseThrow(), name.toString(), action));
        }
        superfluous(action).stream()
                .filter(name -> value(name).isEmpty() || !value(name).get().equals(DEFAULTS.get(name)))
                .forEach(name -> block.attribute(name)
                        .ifPresent(attribute -> site.complaints()
                                .error(
                                        "alloy/relabel-rule",
                                        attribute.name(),
                                        whose + " cannot have " + name + ", since its action is " + action,
                                        "remove it, or set another action")));
    }

    private void missing(String action, String example) {
        site.complaints()
                .error(
                        "alloy/relabel-rule",
                        block.head(),
                        whose + " lacks what its action " + action + " needs",
                        "write " + example);
    }

    /** The name may be made of what the regular expression finds, but only where values are replaced. */
    private void target(Attribute attribute, String name, String action) {
        if (action.equals("replace") && name.contains("$")) {
            if (!WITH_GROUPS.matcher(name).matches()) {
                site.complaints()
                        .error(
                                "alloy/label-name",
                                attribute.value(),
                                "target_label of " + whose + ": \"" + name + "\" can become no name of a label",
                                "write ${1} for what the first group finds, and letters, digits and _ around it");
            }
        } else {
            new FormCheck(site, "target_label of " + whose).check(attribute.value(), name, TextForm.LABEL_NAME);
        }
    }

    private static List<String> superfluous(String action) {
        return switch (action) {
            case "labeldrop", "labelkeep" ->
                List.of("source_labels", "target_label", "modulus", "separator", "replacement");
            case "keepequal", "dropequal" -> List.of("regex", "modulus", "separator", "replacement");
            default -> WITHOUT_REPLACEMENT.contains(action) ? List.of("replacement") : List.of();
        };
    }

    private Optional<Object> value(String name) {
        return block.attribute(name)
                .flatMap(attribute ->
                        new Constants(site.setting().configuration().environment()).value(attribute.value()));
    }
}
