package dev.monctl.model.judge;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.estate.Route;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.unit.TimeSpan;
import java.util.List;
import java.util.stream.Stream;

/** Whether reminders can come as often as they are asked for: Alertmanager looks at a group every groupInterval only. */
final class RepeatIntervals implements Question {
    @Override
    public List<String> reads() {
        return List.of("alerting.groupInterval");
    }

    @Override
    public List<Finding> ask(Estate estate) {
        TimeSpan interval = estate.alerting().groupInterval();
        return Stream.of(
                        estate.alerting().routes().warning(),
                        estate.alerting().routes().critical())
                .filter(route -> route.repeatEvery().compareTo(interval) < 0)
                .map(route -> tooOften(estate, route, interval))
                .toList();
    }

    private static Finding tooOften(Estate estate, Route route, TimeSpan interval) {
        return Finding.warning(
                "alerting/repeats-too-often",
                estate.places().of("alerting.routes." + route.severity() + ".repeatEvery"),
                route.severity() + " alerts cannot be repeated every " + route.repeatEvery()
                        + ": alerting.groupInterval is " + interval,
                "Alertmanager looks at a group of alerts every groupInterval only",
                "use at least " + interval + ", or a shorter alerting.groupInterval");
    }
}
