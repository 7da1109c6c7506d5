package dev.monctl.validation.config;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.yaml.Source;
import dev.monctl.validation.config.alertmanager.LoneRoutes;
import dev.monctl.validation.config.grafana.LoneDashboard;
import dev.monctl.validation.config.program.ConfigFile;
import dev.monctl.validation.config.program.LoneFile;
import dev.monctl.validation.config.prometheus.LoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Files of programs that lie in the hub's chart as they are, each judged by itself. */
public final class LoneFiles {
    private static final List<LoneFile> KNOWN = List.of(new LoneRules(), new LoneRoutes(), new LoneDashboard());

    private LoneFiles() {}

    /** What is known of the file at this path of the output; empty where no program reads it as it is. */
    public static Optional<LoneFile> at(String path) {
        return KNOWN.stream().filter(known -> known.knows(path)).findFirst();
    }

    /** What is wrong with a file of such a kind. */
    public static List<Finding> judge(LoneFile kind, Source source) {
        ConfigFile file = ConfigFile.lying(source);
        List<Finding> findings = new ArrayList<>(file.unreadable());
        // What is left of a broken file would be complained of for what it lacks.
        if (!Finding.anyIsError(findings)) {
            kind.judge(file, findings::add);
        }
        return findings;
    }
}
