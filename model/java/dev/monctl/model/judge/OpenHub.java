package dev.monctl.model.judge;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.topology.AccessStyle;
import java.util.List;

/** The document's own rule opens every port of the hub to every spoke. */
final class OpenHub implements Question {
    @Override
    public List<Finding> ask(Estate estate) {
        if (estate.network().acl() != AccessStyle.AS_DOCUMENTED) {
            return List.of();
        }
        return List.of(Finding.warning(
                "document/every-port-open",
                estate.places().of("network.acl"),
                "acl as-documented opens " + estate.network().tags().hub() + ":* to every spoke",
                "one spoke that is taken over reaches SSH, the Kubernetes API and Grafana of the hub",
                "write least-privilege: the spokes push to two ports"));
    }
}
