package dev.monctl.model.topology;

import dev.monctl.model.unit.TailnetMember;
import java.util.List;

/** Who may give a machine the tag of the hub or of a spoke. */
public record TagOwners(List<TailnetMember> hub, List<TailnetMember> spoke) {
    public TagOwners {
        hub = List.copyOf(hub);
        spoke = List.copyOf(spoke);
    }
}
