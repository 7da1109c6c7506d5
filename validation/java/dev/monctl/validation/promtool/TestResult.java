package dev.monctl.validation.promtool;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How a test ended.
 *
 * @param failures what promtool says, a text for each check that fails
 */
public record TestResult(RuleTest test, List<String> failures) {
    public TestResult {
        failures = List.copyOf(failures);
    }

    /** Whether one of its failures names this alert. */
    public boolean isFailedBy(String alert) {
        if (failures.isEmpty()) {
            return false; // the usual case: a table asks this of each of its rows
        }
        Pattern name = Pattern.compile("alertname[=:] ?\\\\?\"?" + Pattern.quote(alert) + "\\b");
        return failures.stream().anyMatch(said -> name.matcher(said).find());
    }

    /** Whether all that it expects came true. */
    public boolean isPassed() {
        return failures.isEmpty();
    }
}
