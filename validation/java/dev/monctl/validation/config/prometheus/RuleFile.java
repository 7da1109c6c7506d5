package dev.monctl.validation.config.prometheus;

import dev.monctl.validation.config.program.ConfigFile;
import dev.monctl.validation.config.program.Notebook;
import dev.monctl.validation.document.Field;
import java.util.LinkedHashMap;
import java.util.Map;

/** A file with groups of rules. */
final class RuleFile {
    private RuleFile() {}

    static void judge(ConfigFile file, Notebook notes) {
        notes.addAll(Schemas.RULES.judge(file));
        for (Field group : file.field().items("groups")) {
            Map<String, Field> seen = new LinkedHashMap<>();
            for (Field rule : group.items("rules")) {
                new RuleCheck(rule, notes).judge();
                Field same = seen.putIfAbsent(identity(rule), rule);
                if (same != null) {
                    notes.add(name(rule)
                            .error(
                                    "rule/duplicate",
                                    rule.where() + " makes the same series as " + same.path(),
                                    "drop one of the two, or tell them apart by a label")
                            .beside(name(same).place()));
                }
            }
        }
    }

    /** Whether somebody has to hear of something, or all rules only record. */
    static boolean hasAlert(ConfigFile file) {
        return file.field().items("groups").stream()
                .flatMap(group -> group.items("rules").stream())
                .anyMatch(rule -> rule.get("alert").isPresent());
    }

    private static Field name(Field rule) {
        return rule.get("alert").or(() -> rule.get("record")).orElse(rule);
    }

    /** What tells a rule from others: its name, the labels that it writes, and what it selects. */
    private static String identity(Field rule) {
        StringBuilder identity = new StringBuilder(name(rule).text().orElse(rule.path()));
        rule.entries("labels").stream()
                .map(label -> label.name() + "=" + label.text().orElse(""))
                .sorted()
                .forEach(label -> identity.append('\n').append(label));
        // Two rules of one name may speak of different things: their expressions tell.
        rule.text("expr").ifPresent(expression -> identity.append('\n').append(expression));
        return identity.toString();
    }
}
