package dev.monctl.model.judge;

import dev.monctl.model.estate.Estate;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.unit.TailnetTag;
import java.util.List;

/** Whether hub and spokes can be told apart: with one tag for both, every spoke could push to every other. */
final class TwoTags implements Question {
    @Override
    public List<String> reads() {
        return List.of("network.tags");
    }

    @Override
    public List<Finding> ask(Estate estate) {
        TailnetTag hub = estate.network().tags().hub();
        if (!hub.equals(estate.network().tags().spoke())) {
            return List.of();
        }
        String path = estate.places().isWritten("network.tags.spoke") ? "network.tags.spoke" : "network.tags.hub";
        return List.of(Finding.error(
                "network/one-tag",
                estate.places().of(path),
                "hub and spokes have one tag, '" + hub + "', so a rule for the hub is one for every spoke",
                "give each its own, such as tag:hub and tag:spoke"));
    }
}
