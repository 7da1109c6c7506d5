package dev.monctl.model.yaml;

import dev.monctl.model.finding.Finding;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Which characters YAML allows at all. */
final class Characters {
    private Characters() {}

    /** A finding for the first character that cannot stand in YAML, not even in quotes; null if there is none. */
    static @Nullable Finding firstUnreadable(Source source) {
        String text = source.text();
        char[] all = text.toCharArray(); // hundreds of files are looked through, and most characters are ordinary
        for (int i = 0; i < all.length; i++) {
            char c = all[i];
            if ((c >= ' ' && c < 0x7F) || c == '\n') {
                continue;
            }
            int point = text.codePointAt(i);
            if (!StreamReader.isPrintable(point)) {
                return complaint(source, i, point);
            }
            i += Character.charCount(point) - 1;
        }
        return null;
    }

    private static Finding complaint(Source source, int index, int point) {
        Source before = Source.of(source.name(), source.text().substring(0, index) + "?");
        int line = before.lines().size();
        int column = before.line(line).codePointCount(0, before.line(line).length());
        String name = String.format(Locale.ROOT, "U+%04X", point);
        return Finding.error(
                "yaml/syntax",
                source.place(Span.of(line, column, 1), null),
                "the control character " + name + " cannot stand in YAML",
                "remove it, or write it as an escape in double quotes: "
                        + String.format(Locale.ROOT, "\"\\u%04X\"", point & 0xFFFF));
    }
}
