package dev.monctl.validation.config.grafana;

import dev.monctl.validation.config.program.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file of settings: sections in brackets, keys with values, comments behind {@code #} or {@code ;}. */
final class IniFile {
    private static final Pattern SECTION = Pattern.compile("\\s*\\[([^\\]]*)]\\s*");
    private static final Pattern ENTRY = Pattern.compile("\\s*([^=:\\s][^=:]*?)\\s*[=:]\\s*(.*?)\\s*");

    private final TextFile file;
    private final List<Setting> settings = new ArrayList<>();
    private final List<Setting> broken = new ArrayList<>();

    private IniFile(TextFile file) {
        this.file = file;
    }

    static IniFile read(TextFile file) {
        IniFile ini = new IniFile(file);
        String section = "";
        int start = 0;
        for (String line : file.text().text().split("\n", -1)) {
            Matcher head = SECTION.matcher(line);
            if (head.matches()) {
                section = head.group(1).strip();
            } else {
                ini.line(line, start, section);
            }
            start += line.length() + 1;
        }
        return ini;
    }

    private void line(String line, int start, String section) {
        String plain = line.strip();
        if (plain.isEmpty() || plain.startsWith("#") || plain.startsWith(";")) {
            return;
        }
        Matcher entry = ENTRY.matcher(line);
        String key = entry.matches() ? entry.group(1) : plain;
        int at = start + line.indexOf(key);
        String called = file.file().name() + " at [" + section + "] " + key;
        Setting setting =
                new Setting(section, key, entry.matches() ? entry.group(2) : "", called, () -> file.place(at, key));
        (entry.matches() ? settings : broken).add(setting);
    }

    List<Setting> settings() {
        return settings;
    }

    /** Lines that set nothing. */
    List<Setting> broken() {
        return broken;
    }

    Optional<String> value(String section, String key) {
        return settings.stream()
                .filter(setting ->
                        setting.section().equals(section) && setting.key().equals(key))
                .map(Setting::value)
                .reduce((first, last) -> last);
    }
}
