package dev.monctl.validation.config.grafana;

import dev.monctl.validation.config.program.Notebook;
import dev.monctl.validation.document.Field;
import java.util.LinkedHashMap;
import java.util.Map;

/** Each panel of a dashboard has a number of its own, and its place on the grid. */
final class PanelPlaces {
    private static final int COLUMNS = 24;

    private final Notebook notes;
    private final Map<Long, Field> ids = new LinkedHashMap<>();

    PanelPlaces(Notebook notes) {
        this.notes = notes;
    }

    void panel(Field panel) {
        panel.get("id")
                .ifPresent(id -> id.number().ifPresent(number -> {
                    Field other = ids.putIfAbsent(number, panel);
                    if (other != null) {
                        notes.add(id.error(
                                        "dashboard/duplicate",
                                        id.where() + " is " + number + ", as is that of " + other.path(),
                                        "give each panel a number of its own")
                                .beside(other.get("id").orElse(other).place()));
                    }
                }));
        panel.get("gridPos").ifPresent(this::grid);
        panel.items("panels").forEach(this::panel);
    }

    private void grid(Field grid) {
        long right = grid.number("x").orElse(0L) + grid.number("w").orElse(0L);
        if (right > COLUMNS) {
            notes.add(grid.error(
                    "dashboard/grid",
                    grid.where() + " ends in column " + right + ", but there are " + COLUMNS,
                    "make x + w at most " + COLUMNS));
        }
    }
}
