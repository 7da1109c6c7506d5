package dev.monctl.validation.change;

import dev.monctl.validation.change.danger.Dangers;
import dev.monctl.validation.change.fold.Block;
import dev.monctl.validation.change.fold.FoldedDanger;
import dev.monctl.validation.change.fold.Folding;
import dev.monctl.validation.change.object.Change;
import dev.monctl.validation.change.object.Changes;
import dev.monctl.validation.change.object.Group;
import dev.monctl.validation.change.object.Noise;
import dev.monctl.validation.change.object.State;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a change does to an estate.
 *
 * @param spokes of both sides
 * @param dangers what wants a person, first what loses data
 * @param blocks what is otherwise, in the order of the estate
 * @param leftOut how many edits say nothing to a reader and are not in the blocks
 * @param files how many files differ
 * @param notCompared the Applications of which Helm refused a side
 */
public record EstateChange(
        Set<String> spokes,
        List<FoldedDanger> dangers,
        List<Block> blocks,
        Map<Noise, Integer> leftOut,
        List<FileCount> files,
        Set<String> notCompared) {
    public EstateChange {
        spokes = Collections.unmodifiableSet(new LinkedHashSet<>(spokes));
        dangers = List.copyOf(dangers);
        blocks = List.copyOf(blocks);
        leftOut = Collections.unmodifiableMap(new TreeMap<>(leftOut));
        files = List.copyOf(files);
        notCompared = Collections.unmodifiableSet(new LinkedHashSet<>(notCompared));
    }

    /**
     * Compares two sides of an estate.
     *
     * @param notCompared what neither side has, since Helm refused one
     */
    public static EstateChange between(State before, State after, List<FileCount> files, Set<String> notCompared) {
        Changes changes = Changes.between(before, after);
        Folding folding = Folding.of(changes);
        Set<String> spokes = new LinkedHashSet<>(after.spokes());
        spokes.addAll(before.spokes());
        return new EstateChange(
                spokes, FoldedDanger.of(Dangers.in(changes)), folding.blocks(), folding.noise(), files, notCompared);
    }

    /** Whether both sides are the same. */
    public boolean isNone() {
        return blocks.isEmpty() && leftOut.isEmpty() && files.isEmpty() && notCompared.isEmpty();
    }

    /** The spokes whose own objects are not the same: what they run, not what the hub has about them. */
    public Set<String> changedSpokes() {
        Set<String> changed = new LinkedHashSet<>();
        for (Block block : blocks) {
            if (block.group() == Group.CLUSTERS || block.group() == Group.MACHINES) {
                changed.addAll(block.spokes());
            }
        }
        return changed;
    }

    /** The parts of the estate in which something changes. */
    public Set<Group> groups() {
        Set<Group> groups = EnumSet.noneOf(Group.class);
        blocks.forEach(block -> groups.add(block.group()));
        return groups;
    }

    /** Its own objects, or its alerts. */
    public boolean changesHub() {
        return groups().contains(Group.HUB) || groups().contains(Group.ALERTS);
    }

    /** Such as the objects that are new. */
    public long objects(Change.Kind kind) {
        return blocks.stream()
                .flatMap(block -> block.entries().stream()
                        .filter(entry -> entry.kind() == kind)
                        .map(entry -> Math.max(1, block.spokes().size())))
                .mapToLong(Integer::longValue)
                .sum();
    }
}
