package dev.monctl.validation.config.grafana;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Suggestion;
import dev.monctl.validation.config.program.ProgramRun;
import dev.monctl.validation.document.Field;
import dev.monctl.validation.pod.CommandLine.Argument;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Grafana's settings: those of its file, over which variables of the environment win. */
final class Settings {
    private static final String FILE = "/etc/grafana/grafana.ini";
    private static final Set<String> TRUTHS =
            Set.of("true", "false", "1", "0", "t", "f", "on", "off", "yes", "no", "y", "n");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern REFERENCE = Pattern.compile("\\$__file\\{([^}]+)}|\\$__env\\{(\\w+)}|\\$\\{(\\w+)}");

    /** Read by the start script of the image, not by Grafana. */
    private static final Pattern OF_THE_IMAGE = Pattern.compile("GF_(INSTALL_PLUGINS|PATHS_CONFIG|PATHS_HOME|AWS_.*)");

    private final ProgramRun run;
    private final List<Setting> settings = new ArrayList<>();
    private final List<Setting> broken = new ArrayList<>();

    private Settings(ProgramRun run) {
        this.run = run;
    }

    static Settings read(ProgramRun run) {
        Settings settings = new Settings(run);
        String path = run.container()
                .environment()
                .value("GF_PATHS_CONFIG")
                .or(() -> run.container().commandLine().flag("config").map(Argument::value))
                .orElse(FILE);
        run.container()
                .files()
                .file(path)
                .flatMap(run::openText)
                .map(IniFile::read)
                .ifPresent(file -> {
                    settings.settings.addAll(file.settings());
                    settings.broken.addAll(file.broken());
                });
        for (Map.Entry<String, Field> variable :
                run.container().environment().variables().entrySet()) {
            settings.variable(variable.getKey(), variable.getValue());
        }
        return settings;
    }

    private void variable(String name, Field field) {
        String plain = name.endsWith("__FILE") ? name.substring(0, name.length() - 6) : name;
        if (!name.startsWith("GF_") || OF_THE_IMAGE.matcher(plain).matches()) {
            return;
        }
        Optional<String> section = SettingNames.KNOWN.section(plain);
        if (section.isEmpty()) {
            unknownVariable(plain, field);
            return;
        }
        String of = section.get();
        String rest = plain.substring(SettingNames.prefix(of).length());
        String key = SettingNames.KNOWN
                .keys(of)
                .flatMap(keys -> keys.stream()
                        .filter(known -> SettingNames.upper(known).equals(rest))
                        .findFirst())
                .orElse(rest);
        String value = name.equals(plain) ? field.text("value").orElse("") : "";
        settings.add(new Setting(
                of,
                key,
                value,
                field.where(),
                () -> field.get("name").orElse(field).place()));
    }

    /** Of a section that is not known; plugins have their own. */
    private void unknownVariable(String name, Field field) {
        Suggestion.nearest(name, SettingNames.KNOWN.variables())
                .ifPresent(near -> run.add(unknown(
                        new Setting(
                                "",
                                name,
                                "",
                                field.where(),
                                () -> field.get("name").orElse(field).place()),
                        "variable '" + name + "'",
                        near)));
    }

    /** What {@code [paths]} says last about a folder. */
    Optional<Setting> path(String key) {
        return settings.stream()
                .filter(setting -> setting.section().equals("paths")
                        && setting.key().equals(key)
                        && !setting.value().isEmpty())
                .reduce((first, last) -> last);
    }

    void judge() {
        broken.forEach(line -> run.add(
                Finding.error("grafana/setting", line.place(), line.called() + " sets nothing", "write key = value")));
        settings.forEach(this::judge);
    }

    private void judge(Setting setting) {
        @Nullable List<String> keys = SettingNames.KNOWN.keys(setting.section()).orElse(null);
        boolean isKnownSection = SettingNames.KNOWN.sections().contains(setting.section());
        if (!isKnownSection) {
            Suggestion.nearest(setting.section(), SettingNames.KNOWN.sections())
                    .ifPresent(near -> run.add(unknown(setting, "section '" + setting.section() + "'", near)));
        } else if (keys != null && !keys.contains(setting.key())) {
            String name = setting.section().isEmpty() ? setting.key() : "[" + setting.section() + "] " + setting.key();
            run.add(unknown(
                    setting,
                    "setting '" + name + "'",
                    Suggestion.nearest(setting.key(), keys).orElse(null)));
        } else {
            value(setting);
        }
        references(setting);
    }

    private static Finding unknown(Setting setting, String what, @Nullable String near) {
        return Finding.warning(
                "grafana/unknown-setting",
                setting.place(),
                setting.called() + " is the " + what + ", which Grafana does not have",
                "it passes over what it does not know without a word",
                near == null ? "leave it out" : "did you mean '" + near + "'?");
    }

    private void value(Setting setting) {
        String value = setting.value().replaceAll("^[\"']|[\"']$", "");
        if (value.isEmpty() || value.contains("$") || value.contains("%(")) {
            return;
        }
        SettingNames.@Nullable Type type = SettingNames.KNOWN.type(setting).orElse(null);
        if (type == SettingNames.Type.BOOL && !TRUTHS.contains(value.toLowerCase(Locale.ROOT))) {
            run.add(Finding.error(
                    "grafana/setting",
                    setting.place(),
                    setting.called() + " is '" + value + "', must be true or false",
                    null));
        } else if (type == SettingNames.Type.NUMBER && !NUMBER.matcher(value).matches()) {
            run.add(Finding.error(
                    "grafana/setting",
                    setting.place(),
                    setting.called() + " is '" + value + "', must be a number",
                    null));
        } else if (setting.key().equals("default_home_dashboard_path")
                && run.container().files().lacks(value)) {
            run.add(Finding.error(
                    "pod/missing-file",
                    setting.place(),
                    setting.called() + " is '" + value + "', a file that its pod does not have",
                    run.similar(value)));
        }
    }

    private void references(Setting setting) {
        Matcher reference = REFERENCE.matcher(setting.value());
        while (reference.find()) {
            if (reference.group(1) != null && run.container().files().lacks(reference.group(1))) {
                run.add(Finding.error(
                        "pod/missing-file",
                        setting.place(),
                        setting.called() + " reads '" + reference.group(1) + "', a file that its pod does not have",
                        run.similar(reference.group(1))));
            }
            String variable = reference.group(2) == null ? reference.group(3) : reference.group(2);
            if (variable != null) {
                run.variable(variable, setting.called(), setting.place(), "grafana/variable");
            }
        }
    }
}
