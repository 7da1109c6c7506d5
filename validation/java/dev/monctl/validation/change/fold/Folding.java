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
     * @param restartsPods whether pods are replaced because of it
     */
    private record Part(
            Group group,
            Change.Kind kind,
            Subject subject,
            @Nullable Edit edit,
            boolean restartsPods) {
        static Part of(Change change, @Nullable Edit edit) {
            boolean restarts = change.restartsPods() && (edit == null || Change.isInPodTemplate(edit));
            return new Part(change.group(), change.kind(), change.subject(), edit, restarts);
        }

        Part alike(Alike alike) {
            Subject called = new Subject(subject.kind(), subject.namespace(), alike.text(subject.name()));
            return new Part(group, kind, called, edit == null ? null : alike.edit(edit), restartsPods);
        }
    }

    /** The spokes of a part, and how it is written where there is only one. */
    private static final class Occurrences {
        private final Set<String> spokes = new LinkedHashSet<>();
        private final Part first;

        Occurrences(Part first) {
            this.first = first;
        }

        Part told(Part folded) {
            return spokes.size() > 1 ? folded : first;
        }
    }

    /** Whom something happens to. */
    private record Where(Group group, List<String> spokes) {}

    /** What several parts are about. */
    private record About(Change.Kind kind, Subject subject) {}

    private void add(Change change) {
        List<Edit> telling = new ArrayList<>();
        for (Edit edit : change.edits()) {
            Noise.of(edit).ifPresentOrElse(kind -> noise.merge(kind, 1, Integer::sum), () -> telling.add(edit));
        }
        boolean isTold = telling.stream().anyMatch(Change::isInPodTemplate);
        if (change.kind() != Change.Kind.CHANGED || (change.restartsPods() && !isTold)) {
            add(change, null);
        }
        telling.forEach(edit -> add(change, edit));
    }

    private void add(Change change, @Nullable Edit edit) {
        Alike alike = Alike.of(change.spoke());
        Part asWritten = Part.of(change, edit);
        Occurrences all = parts.computeIfAbsent(asWritten.alike(alike), key -> new Occurrences(asWritten));
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
        Map<Where, Map<About, List<Part>>> where = new LinkedHashMap<>();
        parts.forEach((part, all) -> {
            Part told = all.told(part);
            where.computeIfAbsent(new Where(part.group(), List.copyOf(all.spokes)), none -> new LinkedHashMap<>())
                    .computeIfAbsent(about(told), none -> new ArrayList<>())
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

    private Block block(Where where, Map<About, List<Part>> objects) {
        List<Entry> entries = new ArrayList<>();
        objects.forEach((about, parts) -> entries.add(entry(about, parts)));
        entries.sort(Comparator.comparing(Entry::kind));
        return new Block(where.group(), where.spokes(), whole(where), entries);
    }

    private static Entry entry(About about, List<Part> parts) {
        List<Edit> edits = new ArrayList<>();
        for (Part part : parts) {
            Edit edit = part.edit();
            if (edit != null) {
                edits.add(edit);
            }
        }
        boolean restartsPods = parts.stream().anyMatch(Part::restartsPods);
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
