package dev.monctl.validation.config.alertmanager;

import dev.monctl.validation.config.program.ConfigFile;
import dev.monctl.validation.config.program.Notebook;
import dev.monctl.validation.document.Field;
import java.util.List;

/** Rules by which one alert silences others. Without matchers a side means every alert. */
final class Inhibitions {
    private final ConfigFile config;
    private final Notebook notes;

    Inhibitions(ConfigFile config, Notebook notes) {
        this.config = config;
        this.notes = notes;
    }

    void judge() {
        for (Field rule : config.field().items("inhibit_rules")) {
            for (String side : List.of("source", "target")) {
                boolean isNarrowed = List.of(side + "_matchers", side + "_match", side + "_match_re").stream()
                        .anyMatch(key -> rule.get(key)
                                .filter(field -> !field.items().isEmpty()
                                        || !field.entries().isEmpty())
                                .isPresent());
                if (!isNarrowed) {
                    String effect = side.equals("source") ? "every alert silences others" : "every alert is silenced";
                    notes.add(rule.error(
                            "alertmanager/inhibition",
                            rule.where() + " has no " + side + "_matchers: " + effect,
                            "add " + side + "_matchers:"));
                }
            }
        }
    }
}
