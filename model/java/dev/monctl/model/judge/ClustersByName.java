package dev.monctl.model.judge;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Words;
import dev.monctl.model.tailnet.Deployed;
import dev.monctl.model.tailnet.Edges;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the policy leaves out clusters that Argo CD may reach through the tailnet, because nothing in the topology says where their
 * API servers lie. A policy that stands alone closes what it does not open, even where it opens a way to no cluster at all; one that
 * is merged into the owner's takes no way from anybody.
 */
final class ClustersByName implements Question {
    @Override
    public List<String> reads() {
        return List.of("hub.destination", "gitops.argocd", "network.tailnet", "network.policy");
    }

    @Override
    public List<Finding> ask(Estate estate) {
        List<Finding> findings = new ArrayList<>();
        boolean isWholePolicy = estate.network().policy() == null;
        List<Deployed> named = Edges.named(estate);
        if (isWholePolicy && !named.isEmpty()) {
            findings.add(byName(estate, named));
        }
        List<Deployed> elsewhere = Edges.elsewhere(estate);
        if (isWholePolicy && !elsewhere.isEmpty()) {
            findings.add(byHost(estate, elsewhere));
        }
        return findings;
    }

    private static Finding byName(Estate estate, List<Deployed> named) {
        return leftOut(
                "network/argocd-by-name",
                estate,
                named,
                "Argo CD knows "
                        + Words.list(named.stream().map(Deployed::cluster).toList())
                        + " by name, so the policy opens no way to "
                        + (named.size() == 1 ? "its API server" : "their API servers"),
                "where one lies in the tailnet, a tailnet with this policy cuts Argo CD off from it");
    }

    private static Finding byHost(Estate estate, List<Deployed> elsewhere) {
        List<String> hosts = elsewhere.stream()
                .map(each -> each.cluster() + " at " + each.host())
                .toList();
        return leftOut(
                "network/argocd-by-host",
                estate,
                elsewhere,
                "Argo CD reaches " + Words.list(hosts)
                        + ", and the topology does not say which device that is: the policy opens no way there",
                "where such a name leads into the tailnet, a tailnet with this policy cuts Argo CD off");
    }

    private static Finding leftOut(String code, Estate estate, List<Deployed> clusters, String what, String why) {
        Deployed first = clusters.get(0);
        return Finding.note(
                code,
                estate.places().of(first.path()),
                what,
                why,
                "register it in Argo CD under its address in the tailnet, which its certificate must name, and write"
                        + " destination: { server: \"" + first.throughTailnet() + "\" }, or a rule of your own in the"
                        + " policy that network.policy.base names");
    }
}
