package dev.monctl.validation.config.grafana;

import dev.monctl.validation.config.program.Judge;
import dev.monctl.validation.config.program.ProgramRun;
import dev.monctl.validation.pod.FilePath;

/** Grafana 11.3 with its settings, from a file and from variables, and what it is provided with. */
public final class Grafana implements Judge {
    @Override
    public boolean knows(String program) {
        return program.equals("grafana") || program.equals("grafana-oss");
    }

    @Override
    public String version() {
        return "11.3";
    }

    @Override
    public void judge(ProgramRun run) {
        Settings settings = Settings.read(run);
        settings.judge();
        settings.path("data").ifPresent(data -> run.requireVolume(data.place(), data.called(), data.value()));
        String provisioning = settings.path("provisioning")
                .map(folder -> FilePath.in("/usr/share/grafana", folder.value()))
                .orElse("/etc/grafana/provisioning");
        DataSources sources = new DataSources(run);
        sources.judge(provisioning + "/datasources");
        new Dashboards(run, sources).judge(provisioning + "/dashboards");
    }
}
