package dev.monctl.validation.config.alertmanager;

import dev.monctl.validation.config.program.ConfigFile;
import dev.monctl.validation.config.program.Judge;
import dev.monctl.validation.config.program.NamedFiles;
import dev.monctl.validation.config.program.ProgramRun;

/** Alertmanager 0.31 with the file that {@code --config.file} names and the templates that this one names. */
public final class Alertmanager implements Judge {
    @Override
    public boolean knows(String program) {
        return program.equals("alertmanager");
    }

    @Override
    public String version() {
        return "0.31";
    }

    @Override
    public void judge(ProgramRun run) {
        run.configuration("config.file").ifPresent(config -> judge(config, run));
        run.configuration("web.config.file");
        run.requireVolume("storage.path", "/alertmanager");
    }

    private static void judge(ConfigFile config, ProgramRun run) {
        boolean isStrict = run.container()
                .commandLine()
                .flag("enable-feature")
                .filter(features -> features.value().contains("utf8-strict-mode"))
                .isPresent();
        run.addAll((isStrict ? Schemas.STRICT : Schemas.LENIENT).judge(config));
        new Routing(config, run).judge();
        new Receivers(config, run).judge();
        new Intervals(config, run).judge();
        new Inhibitions(config, run).judge();
        NamedFiles.in(config.field()).forEach(run::require);
        new MessageTemplates(config, run).judge();
    }
}
