package dev.monctl.validation.config.grafana;

import dev.monctl.validation.schema.SchemaFiles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sections of Grafana's settings, and what may be set in each; in some anything may. Of some settings the type is known. */
final class SettingNames {
    static final SettingNames KNOWN = new SettingNames(SchemaFiles.lines("grafana-11.3/settings.txt"));
    private static final String TOP = "DEFAULT";
    private static final String ANYTHING = "*";

    private final Map<String, List<String>> keys = new LinkedHashMap<>();
    private final Map<String, Type> types = new LinkedHashMap<>();

    /** What the value of a setting is. */
    enum Type {
        BOOL,
        NUMBER
    }

    private SettingNames(List<String> lines) {
        for (String line : lines) {
            List<String> words = List.of(line.split(" ", -1));
            String section = words.get(0).equals(TOP) ? "" : words.get(0);
            List<String> names = new ArrayList<>();
            for (String word : words.subList(1, words.size())) {
                int colon = word.indexOf(':');
                String name = colon < 0 ? word : word.substring(0, colon);
                names.add(name);
                if (colon >= 0) {
                    types.put(
                            section + " " + name,
                            Type.valueOf(word.substring(colon + 1).toUpperCase(Locale.ROOT)));
                }
            }
            keys.put(section, names);
        }
    }

    Set<String> sections() {
        return keys.keySet();
    }

    /** The keys of a section; empty for one that is not known, or may have any. */
    Optional<List<String>> keys(String section) {
        return Optional.ofNullable(keys.get(section)).filter(names -> !names.contains(ANYTHING));
    }

    Optional<Type> type(Setting setting) {
        return Optional.ofNullable(types.get(setting.section() + " " + setting.key()));
    }

    /** All settings as the environment writes them. */
    Set<String> variables() {
        Set<String> variables = new LinkedHashSet<>();
        keys.forEach((section, names) -> names.forEach(name -> variables.add(prefix(section) + upper(name))));
        return variables;
    }

    /** The section that a variable such as {@code GF_AUTH_ANONYMOUS_ENABLED} means: the longest that fits. */
    Optional<String> section(String variable) {
        return keys.keySet().stream()
                .filter(section -> variable.startsWith(prefix(section)))
                .max(Comparator.comparingInt(String::length));
    }

    /** {@code GF_AUTH_ANONYMOUS_}; of those above all sections {@code GF_DEFAULT_}. */
    static String prefix(String section) {
        return "GF_" + (section.isEmpty() ? TOP : upper(section)) + "_";
    }

    static String upper(String name) {
        return name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }
}
