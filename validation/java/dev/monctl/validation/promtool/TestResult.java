package dev.monctl.validation.promtool;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How a test ended.
 *
 * @param failures what promtool says, a text for each check that fails
 */
public record TestResult(RuleTest test, List<String> failures) {
    private static final Pattern ANY_CLUSTER = label("cluster", "[\\w-]+");

    public TestResult {
        failures = List.copyOf(failures);
    }

    /** Whether it did not run, or one of its failures is about this alert of this system. */
    public boolean isFailedBy(String alert, String system) {
        if (failures.isEmpty()) {
            return false; // the usual case: a table asks this of each of its rows
        }
        Pattern name = label("alertname", Pattern.quote(alert));
        Pattern here = label("cluster", Pattern.quote(system));
        return failures.stream()
                .anyMatch(said -> !Failure.isOfTest(said) || (name.matcher(said).find() && isAbout(here, said)));
    }

    private static boolean isAbout(Pattern system, String said) {
        return system.matcher(said).find() || !ANY_CLUSTER.matcher(said).find();
    }

    /** As it stands in a query, in a series, and in what promtool quotes of them. */
    private static Pattern label(String label, String value) {
        return Pattern.compile(label + "[=:] ?\\\\?\"?" + value + "(?![\\w-])");
    }

    /** Whether all that it expects came true. */
    public boolean isPassed() {
        return failures.isEmpty();
    }
}
