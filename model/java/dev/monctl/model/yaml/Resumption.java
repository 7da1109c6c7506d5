package dev.monctl.model.yaml;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where reading goes on: nothing but the start of a document can begin a line with three dashes. */
record Resumption(String text, int skippedLines) {
    private static final Pattern DOCUMENT = Pattern.compile("---(\\s.*)?");

    /** The next document behind one that starts and breaks at these lines, or null if there is none. */
    static @Nullable Resumption behind(String text, int startLine, int brokenLine) {
        List<String> lines = text.lines().toList();
        for (int line = Math.max(startLine + 1, brokenLine); line <= lines.size(); line++) {
            if (DOCUMENT.matcher(lines.get(line - 1)).matches()) {
                return new Resumption(String.join("\n", lines.subList(line - 1, lines.size())), line - 1);
            }
        }
        return null;
    }
}
