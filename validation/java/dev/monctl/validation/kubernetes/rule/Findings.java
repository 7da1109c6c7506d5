package dev.monctl.validation.kubernetes.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.document.Field;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one rule found, all under its code. */
final class Findings {
    private final String code;
    private final List<Finding> findings = new ArrayList<>();

    Findings(String code) {
        this.code = code;
    }

    void add(Field at, String what, @Nullable String help) {
        findings.add(at.error(code, what, help));
    }

    /** About the key, where that is what is wrong. */
    void addAtKey(Field at, String what, @Nullable String help) {
        findings.add(Finding.error(code, at.keyPlace(), what, help));
    }

    /** About a number that cannot be a port. */
    void refuseUnlessPort(Field at) {
        at.number()
                .filter(number -> number < 1 || number > 65535)
                .ifPresent(number -> add(at, at.where() + " is " + number + ", which is no port", "use 1 to 65535"));
    }

    List<Finding> list() {
        return List.copyOf(findings);
    }
}
