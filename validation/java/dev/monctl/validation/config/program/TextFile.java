package dev.monctl.validation.config.program;

import dev.monctl.model.finding.Place;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.Span;
import dev.monctl.validation.origin.Origin;
import dev.monctl.validation.pod.MountedFile;

/** A file that is no YAML, as its program finds it. */
public record TextFile(MountedFile file, Source text, Origin from) {
    /** Where a word stands that begins at this offset. */
    public Place place(int start, String word) {
        String before = text.text().substring(0, start);
        int lineStart = before.lastIndexOf('\n') + 1;
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int column = before.codePointCount(lineStart, start) + 1;
        return from.of(text.place(new Span(line, column, line, column + word.codePointCount(0, word.length())), null));
    }
}
