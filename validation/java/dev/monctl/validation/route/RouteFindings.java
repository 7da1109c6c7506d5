package dev.monctl.validation.route;

import dev.monctl.model.estate.Channel;
import dev.monctl.model.estate.DeadMansSwitch;
import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.finding.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the table of routes says that the topology does not; systems whose alerts go the same way are told of at once. */
final class RouteFindings {
    /** So many spokes are named rather than called all. */
    private static final int FEW = 3;

    private final Estate estate;
    private final Alertmanager alertmanager;

    RouteFindings(Estate estate, Alertmanager alertmanager) {
        this.estate = estate;
        this.alertmanager = alertmanager;
    }

    /** Alerts that go the same way. */
    private record Way(String alert, String severity, List<Route> ends, Optional<Line.Silence> silence) {
        List<String> receivers() {
            return ends.stream().map(Route::receiver).distinct().toList();
        }
    }

    List<Finding> judge(List<Line> lines, List<Route> unreached) {
        Map<Way, Set<String>> ways = new LinkedHashMap<>();
        for (Line line : lines) {
            Way way = new Way(line.alert().name(), line.alert().severity(), line.ends(), line.silence());
            ways.computeIfAbsent(way, none -> new LinkedHashSet<>())
                    .add(line.alert().system());
        }
        List<Finding> findings = new ArrayList<>();
        ways.forEach((way, systems) -> judge(way, systems, findings));
        unreached.forEach(route -> findings.add(unreachable(route)));
        findings.addAll(SharedMessages.judge(estate, alertmanager, lines));
        return findings;
    }

    private void judge(Way way, Set<String> systems, List<Finding> findings) {
        String alert =
                way.alert() + (way.severity().isEmpty() ? "" : " (" + way.severity() + ")") + " of " + named(systems);
        List<String> told = way.receivers().stream().filter(alertmanager::tells).toList();
        List<String> expected = expected(way);
        way.silence().ifPresent(silence -> findings.add(alwaysInhibited(alert, silence)));
        if (way.ends().isEmpty() || way.receivers().stream().anyMatch(this::isUnknown)) {
            return; // said where the configuration is judged
        }
        if (told.isEmpty()) {
            findings.add(nobody(alert, way));
        } else if (!expected.isEmpty() && !new TreeSet<>(told).equals(new TreeSet<>(expected))) {
            findings.add(wrongReceiver(alert, way, told, expected));
        }
    }

    private String named(Set<String> systems) {
        int spokes = estate.spokes().size();
        if (spokes > FEW && systems.size() >= spokes && !isAllButOneSpoke(systems)) {
            return systems.size() == spokes ? "all spokes" : "all systems";
        }
        return Words.list(systems);
    }

    private boolean isUnknown(String receiver) {
        return !alertmanager.receivers().containsKey(receiver);
    }

    private boolean isAllButOneSpoke(Set<String> systems) {
        return systems.size() == estate.spokes().size()
                && systems.contains(estate.hub().cluster().toString());
    }

    /** The channels that the topology names for it; none where it says nothing about such an alert. */
    private List<String> expected(Way way) {
        @Nullable DeadMansSwitch deadMan = estate.alerting().deadMansSwitch();
        if (way.alert().equals("Watchdog")) {
            return deadMan == null
                    ? List.of()
                    : List.of(deadMan.channel().name().toString());
        }
        return route(way.severity()).stream()
                .flatMap(route -> route.to().stream())
                .map(Channel::name)
                .map(Object::toString)
                .toList();
    }

    private Optional<dev.monctl.model.estate.Route> route(String severity) {
        var routes = estate.alerting().routes();
        return List.of(routes.warning(), routes.critical()).stream()
                .filter(route -> route.severity().toString().equals(severity))
                .findFirst();
    }

    private static Finding alwaysInhibited(String alert, Line.Silence silence) {
        return Finding.error(
                "route/always-inhibited",
                silence.inhibition().place(),
                "nobody ever hears of " + alert + ": " + silence.source() + " always fires and silences it",
                "leave " + silence.source() + " out of source_matchers, or " + alert.replaceAll(" .*", "")
                        + " out of target_matchers");
    }

    private static Finding nobody(String alert, Way way) {
        Route end = way.ends().get(way.ends().size() - 1);
        return Finding.error(
                "route/nobody",
                end.place(),
                alert + " goes to '" + end.receiver() + "', which tells nobody",
                "give the receiver a channel, or send the alert to another");
    }

    private Finding wrongReceiver(String alert, Way way, List<String> told, List<String> expected) {
        Place place = way.ends().stream()
                .filter(end -> !expected.contains(end.receiver()))
                .findFirst()
                .orElse(way.ends().get(way.ends().size() - 1))
                .place();
        String topology = way.alert().equals("Watchdog")
                ? "alerting.deadMansSwitch.channel"
                : "alerting.routes." + way.severity() + ".to";
        return Finding.error(
                        "route/wrong-receiver",
                        place,
                        alert + " reaches " + String.join(" and ", told) + ", but the topology sends it to "
                                + String.join(" and ", expected),
                        told.containsAll(expected) || expected.size() == 1
                                ? "monctl render, or correct the matchers of this route"
                                : "monctl render, or let each route but the last one of its severity have continue: true")
                .beside(estate.places().key(topology));
    }

    private static Finding unreachable(Route route) {
        return Finding.warning(
                "route/unreachable",
                route.place(),
                "no alert comes to this route to '" + route.receiver() + "'",
                route.conditions().isEmpty()
                        ? "a route before it takes every alert"
                        : "no alert has " + route.asked() + ", or a route before it takes all that do",
                "correct its matchers, or move it up");
    }
}
