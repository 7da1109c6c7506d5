package dev.monctl.validation.change.fold;

import dev.monctl.validation.change.object.Change;
import dev.monctl.validation.change.object.Group;
import java.util.List;
import java.util.Optional;

/**
 * What happens alike to several spokes, or to what belongs to none.
 *
 * @param spokes whom it happens to; empty where it is no spoke's
 * @param whole whether the spokes themselves come or go, with all that they have; empty where they stay
 */
public record Block(Group group, List<String> spokes, Optional<Change.Kind> whole, List<Entry> entries) {
    public Block {
        spokes = List.copyOf(spokes);
        entries = List.copyOf(entries);
    }
}
