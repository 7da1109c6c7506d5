package dev.monctl.validation.estate.label;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.model.label.LabelSet;
import dev.monctl.validation.query.LabelMatcher;

/**
 * A label that is named and that nothing sends.
 *
 * @param start where it stands in the query
 * @param of what should have it: {@code node_cpu_seconds_total}, {@code what this query selects}
 * @param known what that has in truth
 * @param effect what becomes of a query because of it
 */
record Unknown(String label, int start, String of, LabelSet known, Effect effect) {
    enum Effect {
        /** Nothing can be selected. */
        NOTHING_MATCHES,

        /** The label is empty wherever it is asked for. */
        IS_EMPTY
    }

    /** One that is named apart from a condition. */
    static Unknown named(String label, int start, String of, LabelSet known) {
        return new Unknown(label, start, of, known, Effect.IS_EMPTY);
    }

    /** One that a condition is about. */
    static Unknown matched(LabelMatcher matcher, String of, LabelSet known) {
        Effect effect = matcher.takesMissing() ? Effect.IS_EMPTY : Effect.NOTHING_MATCHES;
        return new Unknown(matcher.label(), matcher.start(), of, known, effect);
    }

    /** What Prometheus or Alertmanager has to select in order to tell anybody. */
    Finding silent(Place place, String who) {
        return effect == Effect.NOTHING_MATCHES
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
