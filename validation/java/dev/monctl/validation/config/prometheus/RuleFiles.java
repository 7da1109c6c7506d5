package dev.monctl.validation.config.prometheus;

import dev.monctl.model.finding.Suggestion;
import dev.monctl.validation.config.program.ConfigFile;
import dev.monctl.validation.config.program.ProgramRun;
import dev.monctl.validation.document.Field;
import dev.monctl.validation.pod.FilePath;
import dev.monctl.validation.pod.MountedFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files with rules that a configuration names, each read once. */
final class RuleFiles {
    private final ConfigFile config;
    private final ProgramRun run;
    private final Map<String, MountedFile> files = new LinkedHashMap<>();

    RuleFiles(ConfigFile config, ProgramRun run) {
        this.config = config;
        this.run = run;
    }

    void judge() {
        List<Field> patterns = config.field().items("rule_files");
        patterns.forEach(this::collect);
        List<ConfigFile> read =
                files.values().stream().flatMap(file -> run.open(file).stream()).toList();
        read.forEach(rules -> RuleFile.judge(rules, run));
        boolean tells = config.field()
                .get("alerting", "alertmanagers")
                .filter(list -> !list.items().isEmpty())
                .isPresent();
        if (!tells && read.stream().anyMatch(RuleFile::hasAlert)) {
            run.add(patterns.get(0)
                    .error(
                            "prometheus/no-alertmanager",
                            config.called() + " has rules that alert, but no Alertmanager to send their alerts to",
                            "add alerting: { alertmanagers: [ … ] }"));
        }
    }

    private void collect(Field pattern) {
        String text = pattern.text().orElse("");
        List<MountedFile> found = run.matching(config, text);
        found.forEach(file -> files.put(file.path(), file));
        String path = FilePath.in(FilePath.folder(config.file().path()), text);
        if (found.isEmpty() && !run.container().files().isFilledLater(FilePath.folder(path))) {
            List<String> others = run.container().files().files().stream()
                    .map(MountedFile::path)
                    .toList();
            run.add(pattern.error(
                    "prometheus/no-rules",
                    pattern.where() + " is '" + text + "', but there is no such file at " + path,
                    Suggestion.help(path, others, "mounted are", "mount a volume that holds it")));
        }
    }
}
