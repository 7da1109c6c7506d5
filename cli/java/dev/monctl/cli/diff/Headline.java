package dev.monctl.cli.diff;

import dev.monctl.model.finding.Words;
import dev.monctl.validation.change.EstateChange;
import dev.monctl.validation.change.object.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One sentence about a whole comparison: what changes, and what of the hub and the spokes stays. */
record Headline(Phrases phrases) {
    private static final String HUB = "the hub";

    String text() {
        EstateChange change = phrases.change();
        if (change.isNone()) {
            return "nothing changes";
        }
        if (change.blocks().isEmpty() && change.notCompared().isEmpty()) {
            return "nothing changes but what is counted below";
        }
        List<String> spokes = List.copyOf(change.changedSpokes());
        List<String> others = others(change);
        List<String> parts = new ArrayList<>();
        if (!spokes.isEmpty()) {
            parts.add(phrases.spokes(spokes) + (spokes.size() == 1 ? " changes" : " change"));
        }
        if (!others.isEmpty()) {
            String too = spokes.isEmpty() ? "" : ", too";
            parts.add(Words.list(others) + (others.size() == 1 ? " changes" : " change") + too);
        }
        if (change.notCompared().isEmpty()) {
            same(change).ifPresent(parts::add);
        } else {
            // Of the rest nobody can say that it stays.
            List<String> unknown = List.copyOf(change.notCompared());
            String deploy = unknown.size() == 1 ? " deploys" : " deploy";
            parts.add("what " + Words.list(unknown) + deploy + " could not be compared");
        }
        return String.join("; ", parts);
    }

    /** What changes besides the spokes. */
    private static List<String> others(EstateChange change) {
        List<String> others = new ArrayList<>();
        if (change.changesHub()) {
            others.add(HUB);
        }
        if (change.groups().contains(Group.ARGO_CD)) {
            others.add(Group.ARGO_CD.title());
        }
        if (change.groups().contains(Group.TAILNET)) {
            others.add("the " + Group.TAILNET.title());
        }
        return others;
    }

    private Optional<String> same(EstateChange change) {
        List<String> same = new ArrayList<>();
        int number = 0;
        if (!change.changesHub()) {
            same.add(HUB);
            number++;
        }
        if (change.changedSpokes().isEmpty() && !change.spokes().isEmpty()) {
            same.add(phrases.spokes(List.copyOf(change.spokes())));
            number += change.spokes().size();
        }
        if (same.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Words.list(same) + (number == 1 ? " stays as it is" : " stay as they are"));
    }
}
