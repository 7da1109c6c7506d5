package dev.monctl.validation.change.fold;

import dev.monctl.validation.change.object.Change;
import dev.monctl.validation.change.object.Group;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happens alike to several spokes, or to what belongs to none.
 *
 * @param spokes whom it happens to; empty where it is no spoke's
 * @param whole whether the spokes themselves come or go, with all that they have; null where they stay
 */
public record Block(Group group, List<String> spokes, Change.@Nullable Kind whole, List<Entry> entries) {
    public Block {
        spokes = List.copyOf(spokes);
        entries = List.copyOf(entries);
    }
}
