package dev.monctl.model.tailnet;

import dev.monctl.model.unit.TailnetMember;
import java.util.List;

/**
 * Who may give a tag to a machine; admins always may.
 *
 * @param path the key in the topology that says so; where the author wrote nothing, what the owner's policy says holds
 */
public record TagOwner(Party tag, List<TailnetMember> owners, String path) {
    public TagOwner {
        owners = List.copyOf(owners);
    }
}
