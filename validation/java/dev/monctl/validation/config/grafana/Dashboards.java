package dev.monctl.validation.config.grafana;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.config.program.ConfigFile;
import dev.monctl.validation.config.program.ProgramRun;
import dev.monctl.validation.document.Field;
import dev.monctl.validation.pod.FilePath;
import dev.monctl.validation.pod.MountedFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who provides dashboards from which folders, and the dashboards that lie in these. */
final class Dashboards {
    private final ProgramRun run;
    private final DataSources sources;
    private final Map<String, Field> uids = new LinkedHashMap<>();
    private final Map<String, Field> folders = new LinkedHashMap<>();
    private final Map<String, Field> titles = new LinkedHashMap<>();

    Dashboards(ProgramRun run, DataSources sources) {
        this.run = run;
        this.sources = sources;
    }

    void judge(String folder) {
        for (MountedFile file : run.container().files().matching(folder + "/*.y*ml")) {
            run.open(file).ifPresent(config -> {
                run.addAll(Schemas.PROVIDERS.judge(config));
                config.field().items("providers").forEach(this::provider);
            });
        }
    }

    private void provider(Field provider) {
        boolean isMirrored = provider.isTrue("options", "foldersFromFilesStructure");
        for (String key : List.of("folder", "folderUid")) {
            provider.get(key)
                    .filter(field -> isMirrored && !field.text().orElse("").isEmpty())
                    .ifPresent(field -> run.add(field.error(
                            "grafana/provider",
                            field.where()
                                    + " names a folder, but options.foldersFromFilesStructure takes those of the disk",
                            "drop one of the two")));
        }
        provider.get("options", "path")
                .ifPresent(path ->
                        folder(path, isMirrored ? "" : provider.text("folder").orElse("")));
    }

    /** @param name of the folder that Grafana shows them in; empty where that follows the disk */
    private void folder(Field path, String name) {
        String folder = FilePath.in("/", path.text().orElse(""));
        Field other = folders.putIfAbsent(folder, path);
        if (other != null) {
            run.add(path.error(
                            "grafana/provider",
                            path.where() + " is '" + folder + "', as is that of another provider",
                            "keep one of the two: Grafana writes no dashboard of which it has read two")
                    .beside(other.place()));
            return;
        }
        Pattern inside = Pattern.compile(Pattern.quote(folder) + "(/[^/]+)*/[^/]+\\.json");
        List<MountedFile> files = run.container().files().files().stream()
                .filter(file -> inside.matcher(file.path()).matches())
                .toList();
        if (files.isEmpty() && !run.container().files().isFilledLater(folder)) {
            run.add(path.error(
                    "grafana/provider",
                    path.where() + " is '" + folder + "', where no dashboard lies",
                    run.similar(folder)));
        }
        files.forEach(file -> run.open(file)
                .ifPresent(config -> dashboard(config, name.isEmpty() ? FilePath.folder(file.path()) : name)));
    }

    private void dashboard(ConfigFile file, String folder) {
        run.addAll(Schemas.DASHBOARD.judge(file));
        AskedSources asked = new AskedSources(sources, run);
        new DashboardCheck(run, asked::ask).judge(file);
        asked.tellOfUnknown();
        new TemplateVariables(file, sources, run).judge();
        Optional<Field> written =
                file.field().get("uid").filter(uid -> !uid.text().orElse("").isEmpty());
        if (written.isEmpty()) {
            run.add(Finding.warning(
                    "dashboard/no-uid",
                    file.field().get("uid").orElse(file.field()).place(),
                    file.called() + " has no uid",
                    "Grafana makes one up, so that no link to it lasts",
                    "add \"uid\":"));
        }
        written.ifPresent(uid -> alone(uid, uids.putIfAbsent(uid.text().orElse(""), uid)));
        // Grafana stops saving what it is provided with as soon as two in one folder are called the same.
        file.field()
                .get("title")
                .ifPresent(title -> alone(
                        title, titles.putIfAbsent(folder + "/" + title.text().orElse(""), title)));
    }

    private void alone(Field field, @Nullable Field other) {
        if (other != null) {
            run.add(field.error(
                            "dashboard/duplicate",
                            field.where() + " is '" + field.text().orElse("") + "', as is that of "
                                    + other.document().called(),
                            "give each its own")
                    .beside(other.place()));
        }
    }
}
