package dev.monctl.cli.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the tests hold each finding to, word by word. The first of each code is shown, mistakes in a topology before others. */
final class Examples {
    private static final Pattern HEAD = Pattern.compile("(?:error|warning|note)\\[([^\\]]+)] .*");
    private static final Pattern COUNT = Pattern.compile("\\d+ (?:error|warning|note)s?(?:, .*)?");

    /** Where mistakes of one kind each lie comes first: their messages are the plainest. */
    private static final List<String> FIRST = List.of("broken/", "edited/", "golden/");

    private Examples() {}

    static Optional<Example> of(String code) {
        return Optional.ofNullable(All.BY_CODE.get(code));
    }

    /** Read once, when the first is asked for. */
    private static final class All {
        static final Map<String, Example> BY_CODE = read();

        private static Map<String, Example> read() {
            SortedMap<String, String> files = Packed.below("examples");
            Map<String, Example> byCode = new LinkedHashMap<>();
            FIRST.forEach(folder -> files.forEach((path, text) -> {
                if (path.startsWith(folder)) {
                    add(text, byCode);
                }
            }));
            files.values().forEach(text -> add(text, byCode));
            return Collections.unmodifiableMap(byCode);
        }
    }

    private static void add(String text, Map<String, Example> byCode) {
        String code = "";
        StringBuilder message = new StringBuilder();
        for (String line : text.lines().toList()) {
            Matcher head = HEAD.matcher(line);
            boolean begins = head.matches();
            if (begins || line.isEmpty() || COUNT.matcher(line).matches() || line.startsWith("== ")) {
                put(code, message, byCode);
                code = begins ? head.group(1) : "";
                message.setLength(0);
            }
            message.append(line).append('\n');
        }
        put(code, message, byCode);
    }

    private static void put(String code, StringBuilder message, Map<String, Example> byCode) {
        if (!code.isEmpty()) {
            byCode.putIfAbsent(code, Example.of(message.toString()));
        }
    }
}
