package dev.monctl.validation.route;

import dev.monctl.validation.estate.rule.RuleFile;
import java.util.Map;

/**
 * An alert as it arrives from one system.
 *
 * @param labels those that are known before it fires
 * @param isConstant whether it always fires
 */
public record RoutedAlert(
        RuleFile.Rule rule, String severity, String system, Map<String, String> labels, boolean isConstant) {
    /** Of the alert. */
    public String name() {
        return rule.name();
    }
}
