package dev.monctl.model.tailnet;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.topology.BasePolicy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the policy of the tailnet must hold for an estate.
 *
 * @param named the clusters to which no rule is given, since Argo CD knows them by name
 * @param elsewhere those to which none is given, since their API servers are at a name that may lead anywhere
 * @param base the owner's policy, into which it is merged; null where there is none
 */
public record Tailnet(
        List<TagOwner> tagOwners,
        Edges edges,
        List<PolicyTest> tests,
        List<Deployed> named,
        List<Deployed> elsewhere,
        @Nullable BasePolicy base) {
    public Tailnet {
        tagOwners = List.copyOf(tagOwners);
        tests = List.copyOf(tests);
        named = List.copyOf(named);
        elsewhere = List.copyOf(elsewhere);
    }

    /** That of an estate. */
    public static Tailnet of(Estate estate) {
        Edges edges = Edges.of(estate);
        return new Tailnet(
                TagOwners.of(estate),
                edges,
                PolicyTests.of(estate, edges),
                Edges.named(estate),
                Edges.elsewhere(estate),
                estate.basePolicy());
    }
}
