package dev.monctl.validation.change.object;

import dev.monctl.validation.change.structure.Edit;
import dev.monctl.validation.change.structure.Structure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Every object that is not the same on both sides. */
public record Changes(State before, State after, List<Change> all) {
    public Changes {
        all = List.copyOf(all);
    }

    /** Compares the two sides. */
    public static Changes between(State before, State after) {
        return new Changes(before, after, new Comparison().of(before, after));
    }

    /** What becomes of the objects of this kind. */
    public Stream<Change> of(String kind) {
        return all.stream().filter(change -> change.subject().is(kind));
    }

    /** The spokes that are there on this side and not on the other. */
    private static Set<String> only(State here, State there) {
        Set<String> names = new LinkedHashSet<>(here.spokes());
        names.removeAll(there.spokes());
        return names;
    }

    public Set<String> newSpokes() {
        return only(after, before);
    }

    public Set<String> goneSpokes() {
        return only(before, after);
    }

    /** Most objects of the spokes are the same; a pair that was compared is not compared again. */
    private static final class Comparison {
        private final Map<Pair, List<Edit>> known = new HashMap<>();

        List<Change> of(State before, State after) {
            Set<EstateObject.Key> keys = new LinkedHashSet<>(before.objects().keySet());
            keys.addAll(after.objects().keySet());
            List<Change> changes = new ArrayList<>();
            for (EstateObject.Key key : keys) {
                @Nullable JsonNode old = before.content(key).orElse(null);
                @Nullable JsonNode fresh = after.content(key).orElse(null);
                List<Edit> edits = old == null || fresh == null ? List.of() : edits(old, fresh);
                if (old == null || fresh == null || !edits.isEmpty()) {
                    changes.add(new Change(key, old, fresh, edits));
                }
            }
            return changes;
        }

        private List<Edit> edits(JsonNode old, JsonNode fresh) {
            return known.computeIfAbsent(new Pair(old, fresh), pair -> Structure.between(old, fresh));
        }
    }

    /** Two values by what they are in memory: the same objects come again and again. */
    private record Pair(JsonNode before, JsonNode after) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Pair that && isSame(before, that.before) && isSame(after, that.after);
        }

        @SuppressWarnings("ReferenceEquality") // to compare large trees would take longer than to compare them once
        private static boolean isSame(JsonNode one, JsonNode other) {
            return one == other;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(before) + System.identityHashCode(after);
        }
    }
}
