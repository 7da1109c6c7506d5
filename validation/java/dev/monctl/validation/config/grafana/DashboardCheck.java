package dev.monctl.validation.config.grafana;

import dev.monctl.validation.config.program.ConfigFile;
import dev.monctl.validation.config.program.Notebook;
import dev.monctl.validation.document.Field;
import java.util.function.Consumer;

/** Whether the parts of a dashboard fit together, whatever else there is in its Grafana. */
final class DashboardCheck {
    private final PanelPlaces places;
    private final PanelLooks looks;
    private final PanelQueries queries;
    private final Consumer<Field> sources;

    /** @param sources who is told of each data source that is asked */
    DashboardCheck(Notebook notes, Consumer<Field> sources) {
        this.places = new PanelPlaces(notes);
        this.looks = new PanelLooks(notes);
        this.queries = new PanelQueries(notes);
        this.sources = sources;
    }

    void judge(ConfigFile file) {
        file.field().items("panels").forEach(places::panel);
        look(file.field(), "");
    }

    /** @param type of the data source that is asked unless somebody below says otherwise */
    private void look(Field field, String type) {
        String own = field.text("datasource", "type").orElse(type);
        switch (field.name()) {
            case "datasource" -> sources.accept(field);
            case "expr" -> queries.judge(field, type);
            case "unit" -> looks.unit(field);
            default -> looks.bounds(field);
        }
        field.entries().forEach(entry -> look(entry, own));
        field.items().forEach(item -> look(item, own));
    }
}
