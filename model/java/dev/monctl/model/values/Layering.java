package dev.monctl.model.values;

import dev.monctl.model.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One layer in the making, of what the topology decides there and what its owner wrote.
 *
 * @param key where the topology speaks of it, such as {@code stages.production}
 * @param decided what the topology decides at this layer
 * @param identity what no layer may have otherwise: all that belongs to the topology, as it is on this layer
 * @param own what the owner wrote
 */
public record Layering(String key, Value.Mapping decided, Value.Mapping identity, Value.Mapping own) {

    /** The owner's values and the topology's, without those that are so below already. */
    public ValuesLayer over(String name, Value.Mapping lower) {
        Value.Mapping changes = Merging.changes(decided, lower);
        // The order is the topology's first; where a text and a number are meant alike, it is the topology's that is
        // written.
        return new ValuesLayer(name, Merging.over(Merging.over(changes, own), changes));
    }

    /**
     * Where the owner's values say other than the topology does.
     *
     * @param isIntact whether the topology has at a key what its author wrote
     */
    public List<Finding> contradictions(Predicate<String> isIntact) {
        List<Finding> findings = new ArrayList<>();
        walk(List.of(), Merging.over(identity, decided), own, isIntact, findings);
        return findings;
    }

    private void walk(
            List<String> path, @Nullable Value decided, Value own, Predicate<String> isIntact, List<Finding> findings) {
        if (own instanceof Value.Mapping mapping && !(decided instanceof Value.Leaf)) {
            mapping.entries().forEach((name, value) -> {
                Value below =
                        decided instanceof Value.Mapping known ? known.entries().get(name) : null;
                List<String> inner = new ArrayList<>(path);
                inner.add(name);
                walk(inner, below, value, isIntact, findings);
            });
        } else if (decided == null) {
            if (TopologysOwn.holds(path) && isIntact.test(key)) {
                findings.add(Contradiction.ofNothing(path, own, key, this.decided.place()));
            }
        } else if (!Contradiction.isSame(decided.plain(), own.plain())) {
            Contradiction contradiction = Contradiction.of(path, own, decided);
            if (isIntact.test(contradiction.key())) {
                findings.add(contradiction.finding());
            }
        }
    }
}
