package dev.monctl.model.judge;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import java.util.List;

/** Grafana keeps nothing between two pods. */
final class GrafanaState implements Question {
    @Override
    public List<String> reads() {
        return List.of("hub.grafana.dashboards");
    }

    @Override
    public List<Finding> ask(Estate estate) {
        if (!estate.hub().grafana().dashboards().isEmpty()) {
            return List.of();
        }
        return List.of(Finding.note(
                "document/stateless-grafana",
                estate.places().of("hub.grafana"),
                "Grafana is stateless: dashboards, users and API keys made by hand are gone when its pod is replaced",
                "only the provisioned data sources and dashboards come back",
                "export what is worth keeping as JSON and keep it in Git"));
    }
}
