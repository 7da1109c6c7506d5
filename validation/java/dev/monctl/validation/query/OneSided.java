package dev.monctl.validation.query;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A label that only one of two series in a calculation is asked for, as {@code mountpoint} in
 * {@code avail{mountpoint="/"} / size}. Without {@code on} or {@code ignoring} Prometheus pairs series that are alike in every label,
 * so what the other side has beyond that is read for nothing; with another value there, no pair is left.
 *
 * @param matcher how the one side asks for it
 * @param metric which does not ask for it so
 */
public record OneSided(LabelMatcher matcher, String metric) {
    private static final Set<String> CALCULATING = Set.of("+", "-", "*", "/", "%", ">", "<", ">=", "<=", "==", "!=");

    /** Those of a query to Prometheus. */
    public static List<OneSided> in(String query) {
        Tokens tokens = Tokens.of(query);
        List<OneSided> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int sign = behind(tokens, i);
            if (sign > 0 && isCalculating(tokens, sign) && behind(tokens, sign + 1) > 0) {
                Selector left = selector(tokens, i, sign);
                Selector right = selector(tokens, sign + 1, behind(tokens, sign + 1));
                found.addAll(beyond(left, right));
                found.addAll(beyond(right, left));
            }
        }
        return found;
    }

    /**
     * What to say of it.
     *
     * @param place where the label stands
     * @param who whose query it is
     */
    public Finding finding(Place place, String who) {
        String asked = matcher.label() + "=\"" + matcher.value() + "\"";
        return Finding.warning(
                "label/one-sided",
                place,
                who + " calculates with series of " + asked + " and with " + metric + " that is not asked for that",
                "both sides are to be alike in every label: what one has beyond the other finds no partner",
                "write " + asked + " on both sides, or say with on() or ignoring() by which labels they are paired");
    }

    /** The index behind the selector that begins here, with its braces; 0 where none does. */
    private static int behind(Tokens tokens, int start) {
        boolean isSelector = start + 1 < tokens.size() && tokens.at(start).isName() && tokens.isSign(start + 1, "{");
        return isSelector ? tokens.closing(start + 1) + 1 : 0;
    }

    private static boolean isCalculating(Tokens tokens, int index) {
        return index < tokens.size()
                && tokens.at(index).kind() == Token.Kind.SIGN
                && CALCULATING.contains(tokens.at(index).text());
    }

    private static Selector selector(Tokens tokens, int from, int to) {
        return new Reading(tokens.between(from, to)).prom().selectors().get(0);
    }

    private static List<OneSided> beyond(Selector asking, Selector other) {
        return asking.matchers().stream()
                .filter(matcher -> matcher.operator().equals("=") && !isAsked(matcher, other.matchers().stream()))
                .map(matcher -> new OneSided(matcher, String.valueOf(other.metric())))
                .toList();
    }

    private static boolean isAsked(LabelMatcher matcher, Stream<LabelMatcher> others) {
        return others.anyMatch(other -> other.label().equals(matcher.label())
                && (!other.operator().equals("=") || other.value().equals(matcher.value())));
    }
}
