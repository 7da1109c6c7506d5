package dev.monctl.validation.kubernetes.rule;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.document.Field;
import java.util.ArrayList;
import java.util.List;

/** What one rule found that the API server takes and hardly anybody means, all under its code. */
final class Warnings {
    private final String code;
    private final List<Finding> findings = new ArrayList<>();

    Warnings(String code) {
        this.code = code;
    }

    /** About a key with all that lies below it, or an item of a list. */
    void add(Field at, String what, String why, String help) {
        findings.add(Finding.warning(
                code, at.key() == null ? at.place() : at.keyPlace(), at.where() + " " + what, why, help));
    }

    List<Finding> list() {
        return List.copyOf(findings);
    }
}
