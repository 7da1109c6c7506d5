package dev.monctl.validation.reach;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.model.yaml.Spelling;
import dev.monctl.validation.query.LabelMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** States of alerts that there are none of, and jobs that are asked for under a name that is nearly, and not quite, the one of a job that some system scrapes. */
record UnknownJobs(Set<String> jobs) {
    private static final Set<String> STATES = Set.of("firing", "pending");

    List<Finding> judge(List<Read> reads) {
        List<Finding> findings = new ArrayList<>();
        for (Read read : reads) {
            for (LabelMatcher matcher : read.selector().matchers()) {
                boolean isState = matcher.label().equals("alertstate")
                        && matcher.operator().equals("=");
                if (isState && !STATES.contains(matcher.value())) {
                    findings.add(Finding.warning(
                            "metric/unknown-state",
                            Spelling.of(read.text(), matcher.value(), matcher.start()),
                            read.who() + " asks for alerts that are '" + matcher.value() + "'",
                            "an alert is firing or pending",
                            "use one of firing, pending"));
                }
                boolean isName =
                        matcher.label().equals("job") && matcher.operator().equals("=");
                if (isName && !jobs.contains(matcher.value())) {
                    near(matcher.value())
                            .ifPresent(near -> findings.add(Finding.warning(
                                    "metric/unknown-job",
                                    Spelling.of(read.text(), matcher.value(), matcher.start()),
                                    read.who() + " asks for job '" + matcher.value() + "', which nobody scrapes",
                                    "it selects nothing",
                                    "did you mean '" + near + "'?")));
                }
            }
        }
        return findings.stream().distinct().toList();
    }

    private Optional<String> near(String job) {
        return job.contains("$") ? Optional.empty() : Suggestion.nearest(job, jobs);
    }
}
