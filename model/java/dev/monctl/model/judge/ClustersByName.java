package dev.monctl.model.judge;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Words;
import dev.monctl.model.tailnet.Edges;
import java.util.List;

/**
 * Whether a policy that gives Argo CD a way to some clusters leaves others out, because it knows them by name. Where no API server is
 * known to lie in the tailnet the policy itself says so, and where it is merged into the owner's it takes no way from anybody.
 */
final class ClustersByName implements Question {
    @Override
    public List<String> reads() {
        return List.of("hub.destination", "gitops.argocd", "network.tailnet", "network.policy");
    }

    @Override
    public List<Finding> ask(Estate estate) {
        List<Edges.Named> named = Edges.named(estate);
        boolean opensWays =
                !Edges.servers(estate).isEmpty() && Edges.argoCD(estate).isPresent();
        boolean isWholePolicy = estate.network().policy() == null;
        return !named.isEmpty() && opensWays && isWholePolicy ? List.of(leftOut(estate, named)) : List.of();
    }

    private static Finding leftOut(Estate estate, List<Edges.Named> named) {
        Edges.Named first = named.get(0);
        return Finding.note(
                "network/argocd-by-name",
                estate.places().of(first.path()),
                "Argo CD knows "
                        + Words.list(named.stream().map(Edges.Named::cluster).toList())
                        + " by name, so the policy opens no way to "
                        + (named.size() == 1 ? "its API server" : "their API servers"),
                "where one lies in the tailnet, a tailnet with this policy cuts Argo CD off from it",
                "write destination: { server: \"https://" + first.address().inURL() + ":6443\" } with the address"
                        + " in the tailnet, or a rule of your own in the policy that network.policy.base names");
    }
}
