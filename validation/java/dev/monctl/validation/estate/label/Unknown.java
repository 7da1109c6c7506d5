package dev.monctl.validation.estate.label;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.model.label.LabelSet;

/**
 * A label that is named and that nothing sends.
 *
 * @param start where it stands in the query
 * @param of what should have it: {@code node_cpu_seconds_total}, {@code what this query selects}
 * @param known what that has in truth
 * @param neverMatches whether nothing can be selected because of it
 */
record Unknown(String label, int start, String of, LabelSet known, boolean neverMatches) {
    /** What Prometheus or Alertmanager has to select in order to tell anybody. */
    Finding silent(Place place, String who) {
        return neverMatches
                ? Finding.error(
                        "label/never-matches",
                        place,
                        who + " asks for '" + label + "', a label that " + of + " never has: nothing can match it",
                        help())
                : unsent(place, who);
    }

    /** What only shows or sorts. */
    Finding unsent(Place place, String who) {
        return Finding.warning(
                "label/not-sent", place, who + " names '" + label + "', a label that " + of + " never has", "", help());
    }

    private String help() {
        return Suggestion.help(label, known.words(), "it has " + String.join(", ", known.words()));
    }
}
