package dev.monctl.validation.alloy.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Components that need each other in a circle, so that none could be the first that Alloy evaluates. */
record Cycles(Collection<Target> targets) {
    void complain() {
        Set<Target> left = new LinkedHashSet<>(targets);
        for (List<Target> cycle = next(left); !cycle.isEmpty(); cycle = next(left)) {
            complain(cycle);
            cycle.forEach(left::remove);
        }
    }

    /** Takes away whoever needs nobody who is left; if some stay, following their needs leads round in a circle. */
    private static List<Target> next(Set<Target> left) {
        boolean isFewer = true;
        while (isFewer) {
            isFewer = left.removeIf(target -> target.needs().stream().noneMatch(left::contains));
        }
        List<Target> way = new ArrayList<>();
        Target at = left.isEmpty() ? null : left.iterator().next();
        while (at != null && !way.contains(at)) {
            way.add(at);
            at = at.needs().stream().filter(left::contains).findFirst().orElse(null);
        }
        return at == null ? List.of() : way.subList(way.indexOf(at), way.size());
    }

    private static void complain(List<Target> cycle) {
        Target first = cycle.get(0);
        String others =
                cycle.stream().skip(1).map(target -> target + ", which needs ").collect(Collectors.joining());
        first.complaints()
                .error(
                        "alloy/cycle",
                        first.block().head(),
                        first + " needs " + (cycle.size() == 1 ? "itself" : others + first),
                        "take one of the references out");
    }
}
