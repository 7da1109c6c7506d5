package dev.monctl.model.judge;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Severity;
import dev.monctl.model.topology.Acceptance;
import java.util.ArrayList;
import java.util.List;

/** Takes out what the owner has read and accepts, each with a reason. An error cannot be accepted. */
public final class Acceptances {
    private Acceptances() {}

    /** The findings that are left, and one for each acceptance that matches nothing. */
    public static List<Finding> apply(Estate estate, List<Finding> findings) {
        List<Finding> left = new ArrayList<>(findings);
        for (int i = 0; i < estate.accepted().size(); i++) {
            Acceptance acceptance = estate.accepted().get(i);
            boolean matched =
                    left.removeIf(finding -> finding.severity() != Severity.ERROR && matches(acceptance, finding));
            if (!matched) {
                left.add(unmatched(estate, acceptance, "accepted[" + i + "]", findings));
            }
        }
        return left;
    }

    private static boolean matches(Acceptance acceptance, Finding finding) {
        return finding.code().equals(acceptance.rule().toString())
                && acceptance.on().toString().equals(finding.place().path());
    }

    private static Finding unmatched(Estate estate, Acceptance acceptance, String path, List<Finding> findings) {
        if (findings.stream().anyMatch(finding -> matches(acceptance, finding))) {
            return Finding.error(
                    "accepted/is-an-error",
                    estate.places().of(path + ".rule"),
                    acceptance.rule() + " is an error, which cannot be accepted",
                    "mend what it complains about, and remove this entry");
        }
        return Finding.warning(
                "accepted/matches-nothing",
                estate.places().of(path + ".rule"),
                "there is no finding " + acceptance.rule() + " on " + acceptance.on() + " to accept",
                "an entry that matches nothing would hide the finding when it comes back",
                "remove the entry, or correct its rule or on");
    }
}
