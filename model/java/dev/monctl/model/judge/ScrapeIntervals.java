package dev.monctl.model.judge;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.unit.TimeSpan;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether a series has a sample at any time, also when one scrape is lost: Prometheus looks back for five minutes
 * (https://prometheus.io/docs/prometheus/3.5/querying/basics/#staleness).
 */
final class ScrapeIntervals implements Question {
    private static final Duration LOOK_BACK = Duration.ofMinutes(5);

    @Override
    public List<Finding> ask(Estate estate) {
        return Stream.of(
                        ask(
                                estate,
                                "hub.prometheus.scrapeInterval",
                                estate.hub().prometheus().scrapeInterval()),
                        ask(estate, "agent.scrapeInterval", estate.agent().scrapeInterval()))
                .flatMap(findings -> findings)
                .toList();
    }

    private static Stream<Finding> ask(Estate estate, String path, TimeSpan interval) {
        Duration most = LOOK_BACK.dividedBy(2);
        if (interval.duration().compareTo(most) <= 0) {
            return Stream.of();
        }
        return Stream.of(Finding.warning(
                "alerting/scraped-too-seldom",
                estate.places().of(path),
                path + " is " + interval + ", but Prometheus forgets a sample after " + TimeSpan.of(LOOK_BACK),
                "after one lost scrape the series are gone, and alerts about them end and begin anew",
                "use at most " + TimeSpan.of(most)));
    }
}
