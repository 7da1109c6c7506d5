package dev.monctl.validation.alloy.check;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.alloy.source.Configuration;
import dev.monctl.validation.alloy.source.Part;
import java.util.ArrayList;
import java.util.List;

/** All that is asked of one configuration. */
final class ConfigurationCheck {
    private final Configuration configuration;
    private final Setting setting;
    private final List<Finding> findings = new ArrayList<>();

    private ConfigurationCheck(Configuration configuration) {
        this.configuration = configuration;
        this.setting = Setting.of(configuration);
    }

    /** What is wrong with it. Where a text is none that Alloy reads, nothing else is asked. */
    static List<Finding> judge(Configuration configuration) {
        List<Finding> syntax = configuration.parts().stream()
                .flatMap(part -> part.syntax().stream())
                .toList();
        return syntax.isEmpty() ? new ConfigurationCheck(configuration).findings() : syntax;
    }

    private List<Finding> findings() {
        if (!setting.edition().isKnown()) {
            findings.add(unknownVersion());
        }
        Scope scope = Scope.top();
        ModuleCheck module = new ModuleCheck(setting, scope);
        for (Part part : configuration.parts()) {
            module.add(part.document().statements(), new Complaints(part, findings));
        }
        module.check();
        new Unused(scope.targets()).complain();
        return findings;
    }

    private Finding unknownVersion() {
        Edition edition = setting.edition();
        return Finding.note(
                "alloy/not-checked",
                configuration.naming(),
                configuration.reader() + " runs Alloy " + edition.version()
                        + ", which is not known here: its configuration is" + " checked as that of Alloy "
                        + edition.judged(),
                "",
                null);
    }
}
