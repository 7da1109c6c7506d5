package dev.monctl.model.topology;

import dev.monctl.model.unit.Port;
import dev.monctl.model.unit.RelativePath;
import dev.monctl.model.unit.SecretName;
import dev.monctl.model.unit.Version;
import java.util.List;

/** The hub's dashboards. */
public record Grafana(
        Version version,
        Port port,
        SecretName adminPassword,
        GrafanaExposure exposure,
        List<RelativePath> dashboards,
        Resources resources) {
    public Grafana {
        dashboards = List.copyOf(dashboards);
    }
}
