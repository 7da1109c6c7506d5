package dev.monctl.model.judge;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.tailnet.Edges;
import java.util.List;
import java.util.stream.Collectors;

/** Whether the policy can give Argo CD a way to the API servers that lie in the tailnet: it must be known where it runs. */
final class WayOfArgoCD implements Question {
    @Override
    public List<String> reads() {
        return List.of("hub.destination", "gitops.argocd", "network.tailnet");
    }

    @Override
    public List<Finding> ask(Estate estate) {
        List<Edges.Server> servers = Edges.servers(estate);
        if (servers.isEmpty() || Edges.argoCD(estate).isPresent()) {
            return List.of();
        }
        String where = servers.stream()
                .map(server -> server.cluster() + " at " + server.url())
                .collect(Collectors.joining(", "));
        return List.of(Finding.warning(
                "network/argocd-unknown",
                estate.places().key("gitops"),
                "Argo CD deploys through the tailnet to " + where + ", but it is not said where it runs",
                "the policy has no rule for it, so it may not reach them",
                "add argocd: { tag: \"tag:argocd\" } with the tag of the machine that it runs on"));
    }
}
