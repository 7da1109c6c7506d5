package dev.monctl.validation.alloy.source;

import dev.monctl.model.finding.Place;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file whose lines stand in a text as they are, but for spaces round the whole.
 *
 * @param key the key in the topology that names it; null where none does
 * @param first the index of its first line in the text
 * @param skipped how many blank lines at its start are not in the text
 * @param shift how many columns its first line has lost
 * @param count of its lines in the text
 */
record FileOrigin(Source file, @Nullable String key, int first, int skipped, int shift, int count) implements Origin {
    /** Empty where the file's lines are not in the text. */
    static Optional<FileOrigin> find(Source file, @Nullable String key, List<String> text) {
        List<String> lines = file.text().strip().lines().toList();
        int skipped = (int) file.text().lines().takeWhile(String::isBlank).count();
        for (int first = 0; first + lines.size() <= text.size() && !lines.isEmpty(); first++) {
            if (text.subList(first, first + lines.size()).equals(lines)) {
                String own = file.text().lines().skip(skipped).findFirst().orElse("");
                int shift = own.length() - own.stripLeading().length();
                return Optional.of(new FileOrigin(file, key, first, skipped, shift, lines.size()));
            }
        }
        return Optional.empty();
    }

    /** Whether a line of the text, from 1, is one of the file's. */
    boolean holds(int line) {
        return line > first && line <= first + count;
    }

    @Override
    public Place place(Span span) {
        return file.place(
                new Span(
                        line(span.line()),
                        column(span.line(), span.column()),
                        line(span.endLine()),
                        column(span.endLine(), span.endColumn())),
                key);
    }

    private int line(int line) {
        return line - first + skipped;
    }

    private int column(int line, int column) {
        return line == first + 1 ? column + shift : column;
    }
}
