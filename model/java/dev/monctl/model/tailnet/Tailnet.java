package dev.monctl.model.tailnet;

import dev.monctl.model.estate.Estate;
import java.util.List;

/** What the policy of the tailnet must hold for an estate. */
public record Tailnet(List<TagOwner> tagOwners, Edges edges, List<PolicyTest> tests) {
    public Tailnet {
        tagOwners = List.copyOf(tagOwners);
        tests = List.copyOf(tests);
    }

    public static Tailnet of(Estate estate) {
        Edges edges = Edges.of(estate);
        return new Tailnet(TagOwners.of(estate), edges, PolicyTests.of(estate, edges));
    }
}
