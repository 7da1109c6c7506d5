package dev.monctl.validation.change.fold;

import dev.monctl.validation.change.object.Change;
import dev.monctl.validation.change.object.Changes;
import dev.monctl.validation.change.object.Group;
import dev.monctl.validation.change.object.Noise;
import dev.monctl.validation.change.object.Subject;
import dev.monctl.validation.change.structure.Edit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts what happens alike to several spokes into one block. The parts of a change are folded one by one: what a single spoke has
 * besides, does not hide what it shares with all.
 */
public final class Folding {
    private final Changes changes;
    private final Map<Part, Occurrences> parts = new LinkedHashMap<>();
    private final Map<Noise, Integer> noise = new TreeMap<>();

    private Folding(Changes changes) {
        this.changes = changes;
        changes.all().forEach(this::add);
    }

    public static Folding of(Changes changes) {
        return new Folding(changes);
    }

    /**
     * One thing about an object, without the name of its spoke.
     *
     * @param edit null where the object comes or goes, or its pods are replaced for no reason that is told
     */
    private record Part(
            Group group,
            Change.Kind kind,
            Subject subject,
            @Nullable Edit edit) {}

    /** The spokes of a part, and how it is written where there is only one. */
    private static final class Occurrences {
        private final Set<String> spokes = new LinkedHashSet<>();
        private final Part first;
        private boolean restartsPods;

        Occurrences(Part first) {
            this.first = first;
        }

        Told told(Part folded) {
            return new Told(spokes.size() > 1 ? folded : first, restartsPods);
        }
    }

    /** A part as it is written. */
    private record Told(Part part, boolean restartsPods) {}

    /** Whom something happens to. */
    private record Where(Group group, List<String> spokes) {}

    /** What several parts are about. */
    private record About(Change.Kind kind, Subject subject) {}

    private void add(Change change) {
        boolean restarts = change.restartsPods();
        List<Edit> telling = new ArrayList<>();
        for (Edit edit : change.edits()) {
            Noise.of(edit).ifPresentOrElse(kind -> noise.merge(kind, 1, Integer::sum), () -> telling.add(edit));
        }
        boolean isTold = telling.stream().anyMatch(Change::isInPodTemplate);
        if (change.kind() != Change.Kind.CHANGED || (restarts && !isTold)) {
            add(change, null, restarts);
        }
        telling.forEach(edit -> add(change, edit, restarts && Change.isInPodTemplate(edit)));
    }

    private void add(Change change, @Nullable Edit edit, boolean restarts) {
        Alike alike = Alike.of(change.spoke());
        Subject own = change.subject();
        Subject subject = new Subject(own.kind(), own.namespace(), alike.text(own.name()));
        Part part = new Part(change.group(), change.kind(), subject, edit == null ? null : alike.edit(edit));
        Part asWritten = new Part(change.group(), change.kind(), own, edit);
        Occurrences all = parts.computeIfAbsent(part, key -> new Occurrences(asWritten));
        all.restartsPods |= restarts;
        if (change.spoke() != null) {
            all.spokes.add(change.spoke());
        }
    }

    /** How many edits were left out, by why. */
    public Map<Noise, Integer> noise() {
        return noise;
    }

    /** In the order of the estate; what happens to most spokes comes first. */
    public List<Block> blocks() {
        Map<Where, Map<About, List<Told>>> where = new LinkedHashMap<>();
        parts.forEach((part, all) -> {
            Told told = all.told(part);
            where.computeIfAbsent(new Where(part.group(), List.copyOf(all.spokes)), none -> new LinkedHashMap<>())
                    .computeIfAbsent(about(told.part()), none -> new ArrayList<>())
                    .add(told);
        });
        return where.entrySet().stream()
                .map(entry -> block(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Block::group)
                        .thenComparing(block -> block.whole().isEmpty())
                        .thenComparing(block -> -block.spokes().size()))
                .toList();
    }

    private static About about(Part part) {
        return new About(part.kind(), part.subject());
    }

    private Block block(Where where, Map<About, List<Told>> objects) {
        List<Entry> entries = new ArrayList<>();
        objects.forEach((about, parts) -> entries.add(entry(about, parts)));
        entries.sort(Comparator.comparing(Entry::kind));
        return new Block(where.group(), where.spokes(), whole(where), entries);
    }

    private static Entry entry(About about, List<Told> parts) {
        List<Edit> edits = new ArrayList<>();
        for (Told told : parts) {
            Edit edit = told.part().edit();
            if (edit != null) {
                edits.add(edit);
            }
        }
        boolean restartsPods = parts.stream().anyMatch(Told::restartsPods);
        return new Entry(about.kind(), about.subject(), edits, restartsPods);
    }

    private Optional<Change.Kind> whole(Where where) {
        boolean isOfSpokes = where.group() == Group.CLUSTERS || where.group() == Group.MACHINES;
        if (!isOfSpokes || where.spokes().isEmpty()) {
            return Optional.empty();
        }
        if (changes.newSpokes().containsAll(where.spokes())) {
            return Optional.of(Change.Kind.ADDED);
        }
        return changes.goneSpokes().containsAll(where.spokes()) ? Optional.of(Change.Kind.REMOVED) : Optional.empty();
    }
}
