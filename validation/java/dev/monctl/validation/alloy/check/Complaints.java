package dev.monctl.validation.alloy.check;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.validation.alloy.source.Part;
import dev.monctl.validation.alloy.syntax.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Complains of pieces of one text. */
final class Complaints {
    private final Part part;
    private final List<Finding> findings;

    /** @param findings what is wrong with all texts of the configuration */
    Complaints(Part part, List<Finding> findings) {
        this.part = part;
        this.findings = findings;
    }

    void error(String code, Node node, String what, @Nullable String help) {
        findings.add(Finding.error(code, place(node), what, help));
    }

    /** The same with a second place. */
    void error(String code, Node node, String what, @Nullable String help, Place other) {
        findings.add(Finding.error(code, place(node), what, help).beside(other));
    }

    void warning(String code, Node node, String what, String why, @Nullable String help) {
        findings.add(Finding.warning(code, place(node), what, why, help));
    }

    void note(String code, Node node, String what, @Nullable String help) {
        findings.add(Finding.note(code, place(node), what, "", help));
    }

    Place place(Node node) {
        return part.place(node);
    }
}
