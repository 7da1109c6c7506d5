package dev.monctl.validation.config.prometheus;

import dev.monctl.validation.config.program.ConfigFile;
import dev.monctl.validation.config.program.Judge;
import dev.monctl.validation.config.program.NamedFiles;
import dev.monctl.validation.config.program.ProgramRun;
import dev.monctl.validation.document.Field;
import java.util.ArrayList;
import java.util.List;

/** Prometheus 3.5 with the file that {@code --config.file} names and all rules that this one names. */
public final class Prometheus implements Judge {
    @Override
    public boolean knows(String program) {
        return program.equals("prometheus");
    }

    @Override
    public String version() {
        return "3.5";
    }

    @Override
    public void judge(ProgramRun run) {
        run.configuration("config.file").ifPresent(config -> judge(config, run));
        run.configuration("web.config.file");
        run.requireVolume("storage.tsdb.path", "/prometheus");
    }

    private static void judge(ConfigFile config, ProgramRun run) {
        run.addAll(Schemas.CONFIG.judge(config));
        new Timeouts(config).judge().forEach(run::add);
        config.field().items("scrape_configs").forEach(job -> run.addAll(ScrapeJob.judge(job)));
        RelabelRule.in(config.field()).forEach(rule -> rule.refusal().ifPresent(run::add));
        NamedFiles.in(config.field()).forEach(run::require);
        config.field().items("alerting", "alertmanagers").forEach(group -> run.addAll(ScrapeJob.targets(group)));
        targets(config, run);
        new RuleFiles(config, run).judge();
    }

    private static void targets(ConfigFile config, ProgramRun run) {
        List<Field> holders = new ArrayList<>(config.field().items("scrape_configs"));
        holders.addAll(config.field().items("alerting", "alertmanagers"));
        for (Field holder : holders) {
            for (Field group : holder.items("static_configs")) {
                group.items("targets").forEach(run::reach);
            }
        }
    }
}
