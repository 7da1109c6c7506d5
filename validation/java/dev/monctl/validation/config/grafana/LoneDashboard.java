package dev.monctl.validation.config.grafana;

import dev.monctl.model.output.OutputPaths;
import dev.monctl.validation.config.program.ConfigFile;
import dev.monctl.validation.config.program.LoneFile;
import dev.monctl.validation.config.program.Notebook;
import java.util.regex.Pattern;

/** A dashboard, by itself. */
public final class LoneDashboard implements LoneFile {
    private static final Pattern FILES = Pattern.compile(Pattern.quote(OutputPaths.DASHBOARDS) + "/[^/]+\\.json");

    @Override
    public boolean knows(String path) {
        return FILES.matcher(path).matches();
    }

    @Override
    public void judge(ConfigFile file, Notebook notes) {
        notes.addAll(Schemas.DASHBOARD.judge(file));
        new DashboardCheck(notes, source -> {}).judge(file);
    }

    @Override
    public String unchecked() {
        return "whether the data sources, series and labels that it asks for are there";
    }
}
