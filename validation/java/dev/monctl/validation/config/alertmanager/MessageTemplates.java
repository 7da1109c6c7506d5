package dev.monctl.validation.config.alertmanager;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.validation.config.program.ConfigFile;
import dev.monctl.validation.config.program.ProgramRun;
import dev.monctl.validation.config.program.TemplatedText;
import dev.monctl.validation.config.program.TextFile;
import dev.monctl.validation.document.Field;
import dev.monctl.validation.gotemplate.TemplateLanguage;
import dev.monctl.validation.gotemplate.TemplateReading;
import dev.monctl.validation.pod.FilePath;
import dev.monctl.validation.pod.MountedFile;
import dev.monctl.validation.schema.SchemaFiles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of notifications: templates in the receivers, and files of templates that these call. */
final class MessageTemplates {
    private static final String CODE = "alertmanager/template";
    private static final TemplateLanguage LANGUAGE =
            TemplateLanguage.parse(SchemaFiles.lines("alertmanager-0.31/templates.txt"));

    /** Of a template in a file nobody knows what it is handed. */
    private static final TemplateLanguage IN_FILES =
            new TemplateLanguage(LANGUAGE.functions(), Set.of(), Set.of(), LANGUAGE.templates());

    /** Sent as they are: whoever writes a template there gets its braces. */
    private static final Map<String, List<String>> NOT_EXPANDED =
            Map.of("discord_configs", List.of("username", "avatar_url"));

    private static final Pattern FIELD = Pattern.compile("(?<=[\\s({$])[.]([A-Z]\\w+)");
    private static final List<String> FIELDS = List.of(
            "Receiver",
            "Status",
            "Alerts",
            "GroupLabels",
            "CommonLabels",
            "CommonAnnotations",
            "ExternalURL",
            "Labels",
            "Annotations",
            "StartsAt",
            "EndsAt",
            "GeneratorURL",
            "Fingerprint",
            "Firing",
            "Resolved",
            "Name",
            "Value",
            "Values",
            "Names",
            "SortedPairs");

    private final ConfigFile config;
    private final ProgramRun run;
    private final Set<String> defined = new TreeSet<>(LANGUAGE.templates());
    private boolean isComplete = true;

    MessageTemplates(ConfigFile config, ProgramRun run) {
        this.config = config;
        this.run = run;
    }

    void judge() {
        Map<TextFile, TemplateReading> files = new LinkedHashMap<>();
        for (Field pattern : config.field().items("templates")) {
            for (MountedFile file : files(pattern)) {
                run.openText(file)
                        .ifPresentOrElse(
                                text -> files.put(
                                        text, TemplateReading.of(text.text().text(), IN_FILES)),
                                () -> isComplete = false);
            }
        }
        files.values().forEach(reading -> defined.addAll(reading.defined()));
        files.forEach(this::file);
        config.field()
                .items("receivers")
                .forEach(receiver -> receiver.entries()
                        .forEach(way -> way.items()
                                .forEach(each -> texts(each, NOT_EXPANDED.getOrDefault(way.name(), List.of())))));
    }

    private List<MountedFile> files(Field pattern) {
        String text = pattern.text().orElse("");
        List<MountedFile> found = run.matching(config, text);
        String path = FilePath.in(FilePath.folder(config.file().path()), text);
        boolean isLater = run.container().files().isFilledLater(FilePath.folder(path));
        isComplete &= !isLater;
        if (found.isEmpty() && !isLater) {
            List<String> others = run.container().files().files().stream()
                    .map(MountedFile::path)
                    .toList();
            run.add(pattern.error(
                    "alertmanager/no-templates",
                    pattern.where() + " is '" + text + "', but there is no such file at " + path,
                    Suggestion.help(path, others, "mounted are", "mount a volume that holds it")));
        }
        return found;
    }

    private void file(TextFile file, TemplateReading reading) {
        String name = file.file().name();
        reading.problems()
                .forEach(problem -> run.add(Finding.error(
                        CODE,
                        file.place(problem.start(), problem.word()),
                        name + " " + problem.why(),
                        problem.help())));
        fields(file);
        reading.uses().forEach(use -> known(use.name(), () -> file.place(use.start(), "\"" + use.name() + "\""), name));
    }

    /** What a template is given it may only be asked for by its own name; of other words nothing is known. */
    private void fields(TextFile file) {
        Matcher field = FIELD.matcher(file.text().text());
        while (field.find()) {
            String name = field.group(1);
            if (!FIELDS.contains(name)) {
                int start = field.start(1);
                Suggestion.nearest(name, FIELDS)
                        .ifPresent(near -> run.add(Finding.error(
                                CODE,
                                file.place(start, name),
                                file.file().name() + " asks for ." + name + ", which no notification has",
                                "did you mean '" + near + "'?")));
            }
        }
    }

    private void texts(Field field, List<String> notExpanded) {
        field.entries().forEach(entry -> texts(entry, notExpanded));
        field.items().forEach(item -> texts(item, notExpanded));
        if (!field.text().orElse("").contains("{{")) {
            return;
        }
        if (notExpanded.contains(field.name())) {
            run.add(field.error(
                    CODE, field.where() + " is a template, which Alertmanager sends as it is", "write the value out"));
            return;
        }
        TemplatedText text = TemplatedText.read(field, LANGUAGE);
        run.addAll(text.problems(CODE));
        text.reading()
                .uses()
                .forEach(use -> known(use.name(), () -> text.place(use.name(), use.start()), field.where()));
    }

    private void known(String template, Supplier<Place> place, String where) {
        if (isComplete && !defined.contains(template)) {
            Set<String> own = new TreeSet<>(defined);
            own.removeAll(LANGUAGE.templates());
            String help = Suggestion.nearest(template, defined)
                    .map(name -> "did you mean '" + name + "'?")
                    .orElse(
                            own.isEmpty()
                                    ? "define it in a file below templates"
                                    : "defined are " + String.join(", ", own));
            run.add(Finding.error(
                    "alertmanager/unknown-template",
                    place.get(),
                    where + " calls the template '" + template + "', which nothing defines",
                    help));
        }
    }
}
