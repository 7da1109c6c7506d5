package dev.monctl.model.judge;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.tailnet.OwnersSections;
import dev.monctl.model.tailnet.Reach;
import dev.monctl.model.topology.GrafanaExposure;
import java.util.List;

/** Whether people have a way to Grafana and Grafana a door, or neither. */
final class Visitors implements Question {
    @Override
    public List<String> reads() {
        return List.of("hub.grafana", "network.people", "network.policy");
    }

    @Override
    public List<Finding> ask(Estate estate) {
        boolean isExposed = estate.hub().grafana().exposure() != GrafanaExposure.NONE;
        if (!estate.network().people().isEmpty()) {
            return isExposed ? List.of() : List.of(nowhereToGo(estate));
        }
        return isExposed && !estate.isPolicyUnread() && !isOpenByTheOwner(estate)
                ? List.of(nobodyMayCome(estate))
                : List.of();
    }

    private static boolean isOpenByTheOwner(Estate estate) {
        return Reach.of(OwnersSections.of(estate.basePolicy()).rules(), estate)
                .opensToAnybody(
                        estate.network().tags().hub(),
                        estate.hub().grafana().port().value());
    }

    private static Finding nowhereToGo(Estate estate) {
        return Finding.warning(
                "network/people-without-grafana",
                estate.places().key("network.people"),
                "network.people says who may open Grafana, but hub.grafana.exposure is none",
                "no port of it is in the tailnet, so no rule is rendered for them",
                "set hub.grafana.exposure to hostPort or tailscaleOperator, or remove the people");
    }

    private static Finding nobodyMayCome(Estate estate) {
        return Finding.warning(
                "network/grafana-without-people",
                estate.places().of("hub.grafana.exposure"),
                "Grafana is exposed by " + estate.hub().grafana().exposure()
                        + ", but nobody may open it over the tailnet",
                "the policy has no rule to its port",
                "name them in network.people: [user@example.com], or write none");
    }
}
