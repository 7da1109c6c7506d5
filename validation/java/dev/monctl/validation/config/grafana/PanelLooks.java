package dev.monctl.validation.config.grafana;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.validation.config.program.Notebook;
import dev.monctl.validation.document.Field;
import java.util.Optional;

/** How the numbers of a panel are shown: in a unit that there is, between bounds that leave room. */
final class PanelLooks {
    /** Units with so few letters are all known. */
    private static final int SHORTEST_OWN = 3;

    private final Notebook notes;

    PanelLooks(Notebook notes) {
        this.notes = notes;
    }

    void bounds(Field field) {
        Optional<Long> least = field.number("min");
        Optional<Long> most = field.number("max");
        if (least.isPresent() && most.isPresent() && least.get() >= most.get()) {
            notes.add(Finding.warning(
                    "dashboard/bounds",
                    field.get("min").orElse(field).place(),
                    field.where() + " goes from " + least.get() + " to " + most.get(),
                    "nothing lies between them",
                    "make min smaller than max"));
        }
    }

    /** There are hundreds of units, so only what looks like one of those in use is told. */
    void unit(Field unit) {
        String written = unit.text().orElse("");
        boolean isOwn = written.isEmpty() || written.contains(":");
        if (!isOwn && !Units.NAMES.contains(written)) {
            Suggestion.nearest(written, Units.NAMES)
                    .or(() -> Optional.of("short").filter(any -> written.length() < SHORTEST_OWN))
                    .ifPresent(near -> notes.add(Finding.warning(
                            "dashboard/unit",
                            unit.place(),
                            unit.where() + " is '" + written + "', which is no unit of Grafana's",
                            "the numbers are shown with that word after them",
                            "did you mean '" + near + "'?")));
        }
    }
}
