package dev.monctl.validation.config.alertmanager;

import dev.monctl.model.output.OutputPaths;
import dev.monctl.validation.config.program.ConfigFile;
import dev.monctl.validation.config.program.LoneFile;
import dev.monctl.validation.config.program.Notebook;

/** The configuration of Alertmanager, by itself. */
public final class LoneRoutes implements LoneFile {
    private static final String FILE = OutputPaths.HUB_CHART + "/files/alertmanager/alertmanager.yaml";

    @Override
    public boolean knows(String path) {
        return path.equals(FILE);
    }

    @Override
    public void judge(ConfigFile file, Notebook notes) {
        notes.addAll(Schemas.LENIENT.judge(file));
        new Routing(file, notes).judge();
        new Receivers(file, notes).judge();
        new Intervals(file, notes).judge();
        new Inhibitions(file, notes).judge();
    }

    @Override
    public String unchecked() {
        return "whether the files and templates that it names are there";
    }
}
