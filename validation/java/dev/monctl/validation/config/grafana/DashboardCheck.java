package dev.monctl.validation.config.grafana;

import dev.monctl.validation.config.program.ConfigFile;
import dev.monctl.validation.config.program.ProgramRun;
import dev.monctl.validation.document.Field;

/** Whether the parts of a dashboard fit together, and the data sources that it asks are there. */
final class DashboardCheck {
    private final ConfigFile file;
    private final PanelPlaces places;
    private final PanelLooks looks;
    private final PanelQueries queries;
    private final AskedSources sources;
    private final TemplateVariables variables;

    DashboardCheck(ConfigFile file, DataSources sources, ProgramRun run) {
        this.file = file;
        this.places = new PanelPlaces(run);
        this.looks = new PanelLooks(run);
        this.queries = new PanelQueries(run);
        this.sources = new AskedSources(sources, run);
        this.variables = new TemplateVariables(file, sources, run);
    }

    void judge() {
        file.field().items("panels").forEach(places::panel);
        look(file.field(), "");
        sources.tellOfUnknown();
        variables.judge();
    }

    /** @param type of the data source that is asked unless somebody below says otherwise */
    private void look(Field field, String type) {
        String own = field.text("datasource", "type").orElse(type);
        switch (field.name()) {
            case "datasource" -> sources.ask(field);
            case "expr" -> queries.judge(field, type);
            case "unit" -> looks.unit(field);
            default -> looks.bounds(field);
        }
        field.entries().forEach(entry -> look(entry, own));
        field.items().forEach(item -> look(item, own));
    }
}
