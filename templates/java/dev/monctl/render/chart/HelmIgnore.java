package dev.monctl.render.chart;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The rules of a {@code .helmignore}, in so far as monctl's own charts need them: a name with {@code *} and {@code ?}, at any depth;
 * with a {@code /} behind it, of a folder.
 */
record HelmIgnore(List<Pattern> names, List<Pattern> folders) {
    /** Hidden files among the templates, which Helm leaves out without being told. */
    private static final Pattern HIDDEN_TEMPLATE = Pattern.compile("templates/\\..+");

    HelmIgnore {
        names = List.copyOf(names);
        folders = List.copyOf(folders);
    }

    static HelmIgnore of(String text) {
        List<String> rules = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        return new HelmIgnore(
                rules.stream()
                        .filter(rule -> !rule.endsWith("/"))
                        .map(HelmIgnore::name)
                        .toList(),
                rules.stream()
                        .filter(rule -> rule.endsWith("/"))
                        .map(rule -> name(rule.substring(0, rule.length() - 1)))
                        .toList());
    }

    private static Pattern name(String rule) {
        if (rule.startsWith("!") || rule.contains("/") || rule.contains("[")) {
            throw new IllegalArgumentException("'" + rule + "' says more than a name");
        }
        StringBuilder pattern = new StringBuilder();
        rule.chars()
                .forEach(c -> pattern.append(
                        switch (c) {
                            case '*' -> ".*";
                            case '?' -> ".";
                            default -> Pattern.quote(Character.toString(c));
                        }));
        return Pattern.compile(pattern.toString());
    }

    /** Whether the file at this path below the chart's folder is left out. A name that matches leaves out a folder, too. */
    boolean matches(String path) {
        String[] parts = path.split("/", -1);
        List<String> above = Arrays.asList(parts).subList(0, parts.length - 1);
        return HIDDEN_TEMPLATE.matcher(path).matches()
                || Arrays.stream(parts).anyMatch(part -> anyMatches(names, part))
                || above.stream().anyMatch(folder -> anyMatches(folders, folder));
    }

    private static boolean anyMatches(List<Pattern> patterns, String name) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(name).matches());
    }
}
