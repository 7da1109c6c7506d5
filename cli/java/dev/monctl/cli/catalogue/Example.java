package dev.monctl.cli.catalogue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A finding as it was printed.
 *
 * @param message all of it, with the line it points at
 * @param why null where it says none
 * @param help null where it says none
 * @param key of the topology, where it is about one; else null
 */
public record Example(
        String message,
        @Nullable String why,
        @Nullable String help,
        @Nullable String key) {
    private static final Pattern KEY = Pattern.compile("(?m)^ +--> \\S+ \\((.+)\\)$");

    static Example of(String message) {
        Matcher key = KEY.matcher(message);
        return new Example(message, remark(message, "why"), remark(message, "help"), key.find() ? key.group(1) : null);
    }

    /** Further lines of a remark stand below its first, indented as far. */
    private static @Nullable String remark(String message, String label) {
        Matcher remark = Pattern.compile(
                        "(?m)^( *)= " + label + ": (.*(?:\\n\\1  " + " ".repeat(label.length()) + "  .*)*)")
                .matcher(message);
        return remark.find() ? remark.group(2).lines().map(String::strip).collect(Collectors.joining("\n")) : null;
    }
}
