package dev.monctl.validation.route;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Routes by which one message tells of the alerts of several systems. */
final class SharedMessages {
    private static final String CLUSTER = "cluster";

    /** In the place of a label: each alert has a message of its own. */
    private static final String EVERY_LABEL = "...";

    private SharedMessages() {}

    /** Routes inherit what they are grouped by: each way to group is told of once. */
    static List<Finding> judge(Estate estate, Alertmanager alertmanager, List<Line> lines) {
        IdentityHashMap<Route, Set<String>> systems = new IdentityHashMap<>();
        for (Line line : lines) {
            line.ends()
                    .forEach(end -> systems.computeIfAbsent(end, first -> new HashSet<>())
                            .add(line.alert().system()));
        }
        List<Finding> findings = new ArrayList<>();
        Set<List<String>> told = new HashSet<>();
        for (Route route : alertmanager.root().all()) {
            boolean isShared =
                    !route.groupBy().contains(CLUSTER) && !route.groupBy().contains(EVERY_LABEL);
            if (isShared
                    && systems.getOrDefault(route, Set.of()).size() > 1
                    && alertmanager.tells(route.receiver())
                    && told.add(route.groupBy())) {
                findings.add(finding(route).beside(estate.places().of("alerting.groupBy")));
            }
        }
        return findings;
    }

    private static Finding finding(Route route) {
        return Finding.warning(
                "route/groups-clusters",
                route.place(),
                "the alerts that come to '" + route.receiver() + "' are grouped by "
                        + (route.groupBy().isEmpty() ? "nothing" : Words.list(route.groupBy())) + ", not by cluster",
                "one message tells of all systems, and waits group_interval for the next of them",
                "add cluster to group_by");
    }
}
