package dev.monctl.validation.change.fold;

import dev.monctl.validation.change.danger.Danger;
import dev.monctl.validation.change.object.Group;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A danger, and the spokes that it is the same for.
 *
 * @param spokes empty where it is no spoke's
 */
public record FoldedDanger(String code, Group group, List<String> spokes, String what, List<String> steps) {
    public FoldedDanger {
        spokes = List.copyOf(spokes);
        steps = List.copyOf(steps);
    }

    /** In the order in which they come. */
    public static List<FoldedDanger> of(List<Danger> dangers) {
        Map<Danger, List<Danger>> same = new LinkedHashMap<>();
        for (Danger danger : dangers) {
            Alike alike = Alike.of(danger.spoke());
            Danger key = new Danger(
                    danger.code(), danger.group(), null, alike.text(danger.what()), alike.texts(danger.steps()));
            same.computeIfAbsent(key, none -> new ArrayList<>()).add(danger);
        }
        return same.entrySet().stream()
                .map(each -> folded(each.getKey(), each.getValue()))
                .toList();
    }

    private static FoldedDanger folded(Danger alike, List<Danger> all) {
        Set<String> spokes = new LinkedHashSet<>();
        for (Danger danger : all) {
            if (danger.spoke() != null) {
                spokes.add(danger.spoke());
            }
        }
        Danger told = spokes.size() > 1 ? alike : all.get(0);
        return new FoldedDanger(told.code(), told.group(), List.copyOf(spokes), told.what(), told.steps());
    }
}
