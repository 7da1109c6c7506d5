package dev.monctl.validation.config.grafana;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.validation.config.program.ConfigFile;
import dev.monctl.validation.config.program.ProgramRun;
import dev.monctl.validation.document.Field;
import dev.monctl.validation.pod.MountedFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The data sources that files provide, and whether they could be asked. */
final class DataSources {
    private static final Pattern VARIABLE = Pattern.compile("(?<!\\$)\\$(?:\\{(\\w+)}|(\\w+))");
    private static final Pattern VERBATIM = Pattern.compile("\\$\\$");

    private final ProgramRun run;
    private final Map<String, Field> byUid = new LinkedHashMap<>();
    private final Map<String, Field> byName = new LinkedHashMap<>();
    private final List<Field> links = new ArrayList<>();
    private boolean isComplete = true;

    DataSources(ProgramRun run) {
        this.run = run;
    }

    void judge(String folder) {
        isComplete = !run.container().files().isFilledLater(folder);
        for (MountedFile file : run.container().files().matching(folder + "/*.y*ml")) {
            run.open(file).ifPresent(this::file);
        }
        links.forEach(link -> known(link, "grafana/data-source"));
        long defaults = byName.values().stream()
                .filter(source -> source.isTrue("isDefault"))
                .count();
        if (defaults > 1) {
            byName.values().stream()
                    .filter(source -> source.isTrue("isDefault"))
                    .skip(1)
                    .forEach(source -> {
                        Field flag = source.get("isDefault").orElse(source);
                        run.add(flag.error(
                                "grafana/data-source",
                                flag.where() + " is true, but another data source is the default already",
                                "keep one"));
                    });
        }
    }

    private void file(ConfigFile file) {
        run.addAll(Schemas.DATA_SOURCES.judge(file));
        for (Field source : file.field().items("datasources")) {
            source.text("name").ifPresent(name -> byName.putIfAbsent(name, source));
            source.get("uid").filter(uid -> !uid.text().orElse("").isEmpty()).ifPresent(uid -> {
                Field other = byUid.putIfAbsent(uid.text().orElse(""), source);
                if (other != null) {
                    run.add(uid.error(
                                    "grafana/duplicate",
                                    uid.where() + " is '" + uid.text().orElse("") + "', as is that of " + other.path(),
                                    "give each its own")
                            .beside(other.get("uid").orElse(other).place()));
                }
            });
            source.get("url").ifPresent(run::reach);
            source.items("jsonData", "derivedFields")
                    .forEach(field -> field.get("datasourceUid").ifPresent(links::add));
            source.items("jsonData", "exemplarTraceIdDestinations")
                    .forEach(field -> field.get("datasourceUid").ifPresent(links::add));
            source.get("jsonData", "alertmanagerUid").ifPresent(links::add);
            variables(source);
        }
    }

    /** Grafana puts variables of the environment into every value; two dollar signs are one that stays. */
    private void variables(Field field) {
        field.entries().forEach(this::variables);
        field.items().forEach(this::variables);
        Matcher variable =
                VARIABLE.matcher(VERBATIM.matcher(field.text().orElse("")).replaceAll(""));
        while (variable.find()) {
            String name = variable.group(1) == null ? variable.group(2) : variable.group(1);
            if (!name.startsWith("__")) {
                run.variable(name, field.where(), field.place(), "grafana/variable");
            }
        }
    }

    /** Complains of a uid that no data source has. */
    void known(Field uid, String code) {
        String text = uid.text().orElse("");
        if (isComplete && !text.isEmpty() && !byUid.containsKey(text)) {
            run.add(uid.error(
                    code,
                    uid.where() + " is '" + text + "', a data source that is not provided",
                    Suggestion.help(text, byUid.keySet(), "provided are", "provide it")));
        }
    }

    boolean isComplete() {
        return isComplete;
    }

    /** The type of the data source with this uid, or of this name, as old dashboards write it. */
    Optional<String> type(String uid) {
        return Optional.ofNullable(byUid.get(uid))
                .or(() -> Optional.ofNullable(byName.get(uid)))
                .map(source -> source.text("type").orElse(""));
    }

    Set<String> uids() {
        return new TreeSet<>(byUid.keySet());
    }

    static Finding otherType(Field type, String uid, String real) {
        return type.error(
                "dashboard/data-source",
                type.where() + " is '" + type.text().orElse("") + "', but the data source '" + uid + "' is of the type "
                        + real,
                "write " + real);
    }
}
