package dev.monctl.model.judge;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.topology.Acceptance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes out what the owner has read and accepts, each with a reason. An error cannot be accepted. */
public final class Acceptances {
    private Acceptances() {}

    /** The findings that are left, where not everything was asked: what matches nothing may only have been passed over. */
    public static List<Finding> left(Estate estate, List<Finding> findings) {
        boolean isIntact = estate.mended().isIntact("accepted");
        return findings.stream()
                .filter(finding -> finding.isError()
                        || (isIntact
                                && estate.accepted().stream().noneMatch(acceptance -> matches(acceptance, finding))))
                .toList();
    }

    /** The findings that are left, and one for each acceptance that matches nothing. */
    public static List<Finding> apply(Estate estate, List<Finding> findings) {
        List<Finding> left = new ArrayList<>(findings);
        if (!estate.mended().isIntact("accepted")) {
            // Which of them were accepted cannot be told; they come back when the entry is mended.
            left.removeIf(finding -> !finding.isError());
        }
        for (int i = 0; i < estate.accepted().size(); i++) {
            Acceptance acceptance = estate.accepted().get(i);
            boolean matched = left.removeIf(finding -> !finding.isError() && matches(acceptance, finding));
            if (!matched) {
                unmatched(estate, acceptance, "accepted[" + i + "]", findings).ifPresent(left::add);
            }
        }
        return left;
    }

    private static boolean matches(Acceptance acceptance, Finding finding) {
        return finding.code().equals(acceptance.rule().toString())
                && acceptance.on().toString().equals(finding.place().path());
    }

    private static Optional<Finding> unmatched(
            Estate estate, Acceptance acceptance, String path, List<Finding> findings) {
        Stream<Finding> errors = findings.stream().filter(Finding::isError);
        if (errors.anyMatch(error -> matches(acceptance, error))) {
            return Optional.of(isAnError(estate, acceptance, path));
        }
        // Beside an error not everything is asked, so what is accepted may only have been passed over.
        boolean everythingAsked = findings.stream().noneMatch(Finding::isError);
        return everythingAsked ? Optional.of(matchesNothing(estate, acceptance, path)) : Optional.empty();
    }

    private static Finding isAnError(Estate estate, Acceptance acceptance, String path) {
        return Finding.error(
                "accepted/is-an-error",
                estate.places().of(path + ".rule"),
                acceptance.rule() + " is an error, which cannot be accepted",
                "mend what it complains about, and remove this entry");
    }

    private static Finding matchesNothing(Estate estate, Acceptance acceptance, String path) {
        return Finding.warning(
                "accepted/matches-nothing",
                estate.places().of(path + ".rule"),
                "there is no finding " + acceptance.rule() + " on " + acceptance.on() + " to accept",
                "an entry that matches nothing would hide the finding when it comes back",
                "remove the entry, or correct its rule or on");
    }
}
