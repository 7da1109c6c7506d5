package dev.monctl.model.topology;

import dev.monctl.model.unit.Cidr;
import dev.monctl.model.unit.TailnetMember;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tailnet between the hub and its spokes, and who may do what in it. */
public record Network(
        Cidr tailnet,
        TailnetTags tags,
        TagOwners tagOwners,
        AccessStyle acl,
        List<TailnetMember> people,
        @Nullable Policy policy) {
    public Network {
        people = List.copyOf(people);
    }
}
