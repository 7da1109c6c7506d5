package dev.monctl.validation.config.grafana;

import dev.monctl.validation.schema.SchemaFiles;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sections of Grafana's settings and what may stand in each; in some anything may. */
final class SettingNames {
    static final SettingNames KNOWN = new SettingNames(SchemaFiles.lines("grafana-11.3/settings.txt"));
    private static final String TOP = "DEFAULT";
    private static final String ANYTHING = "*";

    private final Map<String, List<String>> keys = new LinkedHashMap<>();

    private SettingNames(List<String> lines) {
        for (String line : lines) {
            List<String> words = List.of(line.split(" ", -1));
            keys.put(words.get(0).equals(TOP) ? "" : words.get(0), words.subList(1, words.size()));
        }
    }

    Set<String> sections() {
        return keys.keySet();
    }

    /** The keys of a section; empty for one that is not known, or may have any. */
    Optional<List<String>> keys(String section) {
        return Optional.ofNullable(keys.get(section)).filter(names -> !names.contains(ANYTHING));
    }

    /** The section that a variable such as {@code GF_AUTH_ANONYMOUS_ENABLED} means: the longest that fits. */
    Optional<String> section(String variable) {
        return keys.keySet().stream()
                .filter(section -> !section.isEmpty() && variable.startsWith(prefix(section)))
                .max(Comparator.comparingInt(String::length));
    }

    /** {@code GF_AUTH_ANONYMOUS_} */
    static String prefix(String section) {
        return "GF_" + upper(section) + "_";
    }

    static String upper(String name) {
        return name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }
}
