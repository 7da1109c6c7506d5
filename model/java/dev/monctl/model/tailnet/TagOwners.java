package dev.monctl.model.tailnet;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.topology.ExposureMode;
import dev.monctl.model.topology.GrafanaExposure;
import dev.monctl.model.unit.TailnetMember;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every tag that the estate names. Tailscale refuses a policy that names a tag without owners, though there may be none. */
public final class TagOwners {
    /** The tag of Tailscale's operator, which must own each tag that it gives to the machines it makes. */
    public static final String OPERATOR = "tag:k8s-operator";

    private TagOwners() {}

    /** The tags in the order of the topology. */
    public static List<TagOwner> of(Estate estate) {
        Map<Party, TagOwner> owners = new LinkedHashMap<>();
        add(owners, new TagOwner(Party.of(estate.network().tags().hub()), ofHub(estate), path(estate, "hub")));
        add(
                owners,
                new TagOwner(
                        Party.of(estate.network().tags().spoke()),
                        estate.network().tagOwners().spoke(),
                        path(estate, "spoke")));
        if (estate.gitops().argocd() != null) {
            add(owners, nobodys(Party.of(estate.gitops().argocd().tag()), "gitops.argocd.tag"));
        }
        List.copyOf(owners.values()).stream()
                .flatMap(owner -> owner.owners().stream())
                .map(Party::of)
                .filter(Party::isTag)
                .forEach(tag -> add(owners, nobodys(tag, "network.tagOwners")));
        Edges.of(estate).visits().stream()
                .filter(visit -> visit.source().isTag())
                .forEach(visit -> add(owners, nobodys(visit.source(), visit.path())));
        return List.copyOf(owners.values());
    }

    private static void add(Map<Party, TagOwner> owners, TagOwner owner) {
        owners.putIfAbsent(owner.tag(), owner);
    }

    private static TagOwner nobodys(Party tag, String path) {
        return new TagOwner(tag, List.of(), path);
    }

    private static List<TailnetMember> ofHub(Estate estate) {
        List<TailnetMember> owners =
                new ArrayList<>(estate.network().tagOwners().hub());
        TailnetMember operator = TailnetMember.parse(OPERATOR);
        if (operatorMakesMachines(estate) && !owners.contains(operator)) {
            owners.add(operator);
        }
        return owners;
    }

    private static boolean operatorMakesMachines(Estate estate) {
        return estate.hub().exposure().mode() == ExposureMode.TAILSCALE_OPERATOR
                || estate.hub().grafana().exposure() == GrafanaExposure.TAILSCALE_OPERATOR;
    }

    private static String path(Estate estate, String which) {
        String path = "network.tagOwners." + which;
        return estate.places().isWritten(path) ? path : "network.tagOwners";
    }
}
