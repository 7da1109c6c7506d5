package dev.monctl.model.judge;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.tailnet.OwnersSections;
import dev.monctl.model.tailnet.OwnersSections.Owned;
import dev.monctl.model.tailnet.TagOwner;
import dev.monctl.model.tailnet.TagOwners;
import dev.monctl.model.topology.BasePolicy;
import dev.monctl.model.unit.TailnetMember;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/** Whether topology and policy give each tag to the same owners. Where the topology is silent, what the policy says holds. */
final class OwnersTags implements Question {
    @Override
    public List<String> reads() {
        return List.of("network.tags", "network.tagOwners", "hub.exposure", "hub.grafana");
    }

    @Override
    public List<Finding> ask(Estate estate) {
        BasePolicy policy = estate.basePolicy();
        if (policy == null) {
            return List.of();
        }
        List<Owned> owned = OwnersSections.of(policy).tagOwners();
        return TagOwners.of(estate).stream()
                .flatMap(ours -> owned.stream()
                        .filter(theirs -> theirs.tag().text().equals(ours.tag().text()))
                        .filter(theirs -> !agree(estate, ours, theirs))
                        .map(theirs -> contradiction(estate, policy, ours, theirs)))
                .toList();
    }

    private static boolean agree(Estate estate, TagOwner ours, Owned theirs) {
        List<String> wanted = names(ours);
        boolean isSilent = wanted.isEmpty() || !estate.places().isWritten(ours.path());
        return isSilent
                ? theirs.owners().containsAll(wanted)
                : new HashSet<>(theirs.owners()).equals(new HashSet<>(wanted));
    }

    private static Finding contradiction(Estate estate, BasePolicy policy, TagOwner ours, Owned theirs) {
        List<String> wanted = names(ours);
        String because = wanted.contains(TagOwners.OPERATOR)
                ? "; the operator must own the tag that it gives to its machines"
                : "";
        return Finding.error(
                "network/tag-owners-differ",
                policy.place(theirs.tag()),
                "the policy gives " + ours.tag() + " to " + called(theirs.owners()) + ", the topology to "
                        + called(wanted) + " (" + estate.places().of(ours.path()) + ")",
                "write " + json(wanted) + " here, or change " + ours.path() + because);
    }

    private static List<String> names(TagOwner owner) {
        return owner.owners().stream().map(TailnetMember::toString).toList();
    }

    private static String called(Collection<String> owners) {
        return owners.isEmpty() ? "admins alone" : String.join(", ", owners);
    }

    private static String json(Collection<String> owners) {
        return owners.stream().map(owner -> "\"" + owner + "\"").collect(Collectors.joining(", ", "[", "]"));
    }
}
