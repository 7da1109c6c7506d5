package dev.monctl.validation.alloy.source;

import dev.monctl.model.finding.Place;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A template that a text was made of. What a line became depends on values; where the value stands in one of the files that
 * give them, that is the place.
 */
final class TemplateOrigin implements Origin {
    private final Source text;
    private final Source template;
    private final List<Source> values;
    private @Nullable Alignment alignment;

    /** @param values the files that give values, the one that wins first */
    TemplateOrigin(Source text, Source template, List<Source> values) {
        this.text = text;
        this.template = template;
        this.values = values;
    }

    @Override
    public Place place(Span span) {
        if (alignment == null) {
            alignment = new Alignment(template.lines(), text.lines());
        }
        int made = Math.min(Math.max(span.line() - 1, 0), text.lines().size() - 1);
        int line = alignment.line(made);
        if (!alignment.isSame(made)) {
            return changed(span, line);
        }
        int moved = indent(template.lines().get(line)) - indent(text.lines().get(made));
        int end = span.endLine() == span.line()
                ? span.endColumn() + moved
                : template.lines().get(line).length() + 1;
        return template.place(new Span(line + 1, span.column() + moved, line + 1, end), null);
    }

    private Place changed(Span span, int line) {
        String made = text.lines().get(span.line() - 1);
        Place same = made.isBlank() ? null : same(made, span);
        if (same != null) {
            return same;
        }
        int end = span.endLine() == span.line() ? span.endColumn() : made.length() + 1;
        String value = made.substring(
                        made.offsetByCodePoints(0, Math.min(span.column() - 1, made.codePointCount(0, made.length()))),
                        made.offsetByCodePoints(0, Math.min(end - 1, made.codePointCount(0, made.length()))))
                .replaceAll("^[\"`]|[\"`]$", "");
        Place given = value.isBlank() ? null : given(value);
        if (given != null) {
            return given;
        }
        String own = template.lines().isEmpty()
                ? ""
                : template.lines().get(Math.min(line, template.lines().size() - 1));
        int column = indent(own) + 1;
        return template.place(new Span(line + 1, column, line + 1, own.codePointCount(0, own.length()) + 1), null);
    }

    /** Where a file has this line; null where none does. */
    private @Nullable Place same(String made, Span span) {
        for (Source source : values) {
            for (int line = 1; line <= source.lines().size(); line++) {
                String own = source.lines().get(line - 1);
                if (own.strip().equals(made.strip())) {
                    int moved = indent(own) - indent(made);
                    int end = span.endLine() == span.line() ? span.endColumn() + moved : own.length() + 1;
                    return source.place(new Span(line, span.column() + moved, line, end), null);
                }
            }
        }
        return null;
    }

    /** Where a file gives this value to a key; null where none does. */
    private @Nullable Place given(String value) {
        Pattern entry = Pattern.compile(":\\s+[\"']?(" + Pattern.quote(value) + ")[\"']?\\s*(?:#.*|[,}].*)?$");
        for (Source source : values) {
            Matcher found = entry.matcher("");
            for (int line = 1; line <= source.lines().size(); line++) {
                String text = source.lines().get(line - 1);
                if (found.reset(text).find()) {
                    int column = text.codePointCount(0, found.start(1)) + 1;
                    int end = text.codePointCount(0, found.end(1)) + 1;
                    return source.place(new Span(line, column, line, end), null);
                }
            }
        }
        return null;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
