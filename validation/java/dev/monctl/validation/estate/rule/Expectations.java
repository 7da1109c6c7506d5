package dev.monctl.validation.estate.rule;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.output.OutputPaths;
import dev.monctl.validation.estate.sender.Sender;
import dev.monctl.validation.query.LabelMatcher;
import dev.monctl.validation.query.Query;
import dev.monctl.validation.query.Selector;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether some alert waits for the heartbeat of each spoke, under the name that the spoke really sends. Those that the topology
 * leaves out are complained of there.
 */
public final class Expectations {
    private Expectations() {}

    public static List<Finding> judge(Estate estate, List<RuleFile> files, List<Sender> senders) {
        Set<String> expected = new LinkedHashSet<>();
        files.forEach(file -> file.rules().forEach(rule -> expected.addAll(expected(rule))));
        List<Finding> findings = new ArrayList<>();
        for (Sender sender : senders) {
            String name = sender.deliveries().stream()
                    .map(delivery -> delivery.identity().getOrDefault("cluster", ""))
                    .findFirst()
                    .orElse(sender.spoke().name().toString());
            boolean isAsked = estate.alerting().expects(sender.spoke()) && !isAnothers(name, sender, estate);
            if (isAsked && !expected.contains(name)) {
                findings.add(missing(estate, sender, name, place(files)));
            }
        }
        return findings;
    }

    /** A spoke without a name, or with that of another system, is complained of already. */
    private static boolean isAnothers(String name, Sender sender, Estate estate) {
        return !name.equals(sender.spoke().name().toString())
                && (name.isEmpty()
                        || name.equals(estate.hub().cluster().toString())
                        || estate.spokes().stream()
                                .anyMatch(spoke -> spoke.name().toString().equals(name)));
    }

    /** Names in {@code absent_over_time(up{cluster="…"}[…])} of an alert. */
    private static Set<String> expected(RuleFile.Rule rule) {
        Set<String> names = new LinkedHashSet<>();
        if (rule.isAlert() && rule.text().contains("absent_over_time(")) {
            for (Selector selector : Query.prom(rule.text()).selectors()) {
                for (LabelMatcher matcher : selector.matchers()) {
                    boolean isName = "up".equals(selector.metric())
                            && matcher.label().equals("cluster")
                            && matcher.operator().equals("=");
                    if (isName) {
                        names.add(matcher.value());
                    }
                }
            }
        }
        return names;
    }

    /** Where the expectations of the others stand, or should. */
    private static Place place(List<RuleFile> files) {
        return files.stream()
                .flatMap(file -> file.rules().stream())
                .filter(rule -> !expected(rule).isEmpty())
                .map(rule -> rule.group().place(null))
                .findFirst()
                .or(() -> files.stream().map(file -> Place.file(file.path())).findFirst())
                .orElse(Place.file(OutputPaths.RULES));
    }

    private static Finding missing(Estate estate, Sender sender, String name, Place rules) {
        String spoke = sender.spoke().name().toString();
        String as = name.equals(spoke) ? "" : ", which calls itself '" + name + "',";
        return Finding.warning(
                        "alerting/spoke-not-expected",
                        rules,
                        "nobody is told when " + spoke + as + " falls silent: no alert expects it",
                        "a spoke that is gone leaves no series by which any other alert could notice",
                        "monctl render, or add an alert on absent_over_time(up{cluster=\"" + name
                                + "\", job=\"integrations/self\"}[1m])")
                .beside(estate.places().key("spokes." + spoke));
    }
}
