package dev.monctl.validation.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mistakes in JSON that is printed with a key a line, and in what is written in one line within it. */
final class JsonMutator implements Mutator {
    private static final Set<String> FREE = Set.of(
            "description",
            "title",
            "legendFormat",
            "$schema",
            "text",
            "tags",
            "options",
            "gridPos",
            "timezone",
            "graphTooltip",
            "editable",
            "version",
            "refresh",
            "displayName",
            "links",
            "decimals",
            "custom",
            "editorMode",
            "refId",
            "current",
            "queryType",
            "noValue",
            "overrides",
            "instant",
            "range",
            "thresholds",
            "annotations",
            "sort",
            "hide",
            "from",
            "to");
    private static final Pattern KEY = Pattern.compile("\"([^\"\\\\]+)\": ");
    private static final Pattern INLINE = Pattern.compile(
            "\"([^\"\\\\]+)\": (\"(?:[^\"\\\\]|\\\\.)*\"|[\\w.-]+|\\{ \"\\$ref\": \"[^\"]*\" \\}|\\[[^\\[\\]]*\\])(?:, )?");
    private static final Pattern ITEM = Pattern.compile("(?<=[\\[ ])\"([^\"\\\\]+)\"(?:, |(?=\\]))");
    private static final Pattern SCALAR = Pattern.compile("\\s*\"([^\"\\\\]+)\": (\"[^\"\\\\]*\"|[\\w.-]+),?");
    private static final Set<String> WORDS = Set.of("type", "unit", "enum", "mode", "action", "proto");
    private static final Set<String> REFERENCES = Set.of("uid", "$ref", "query", "label", "name", "datasource", "src");

    @Override
    public void mutate(Lines text, Mistakes into) {
        for (int at = 0; at < text.size(); at++) {
            if (text.isComment(at)) {
                continue;
            }
            Matcher key = KEY.matcher(text.line(at));
            if (key.lookingAt() || text.line(at).stripLeading().startsWith("\"")) {
                at = whole(text, at, into);
            } else {
                inline(text, at, 0, into);
            }
        }
    }

    /** A line that begins with a key or is an item; returns the last line that nobody else need look at. */
    private static int whole(Lines text, int at, Mistakes into) {
        String line = text.line(at);
        Matcher key = KEY.matcher(line);
        boolean hasKey = key.find() && line.substring(0, key.start()).isBlank();
        int end = end(text, at);
        if (!hasKey) {
            delete(Operator.DROP_ITEM, line, text, at, end, into);
            return at;
        }
        if (FREE.contains(key.group(1))) {
            return end - 1;
        }
        delete(Operator.DELETE_KEY, line, text, at, end, into);
        into.add(Operator.MISSPELL_KEY, at, key.start(1), key.end(1), Typo.in(key.group(1)));
        value(text, at, into);
        inline(text, at, key.end(), into);
        return at;
    }

    private static void value(Lines text, int at, Mistakes into) {
        String line = text.line(at);
        Matcher scalar = SCALAR.matcher(line);
        if (!scalar.matches()) {
            return;
        }
        if (scalar.group(2).startsWith("\"")) {
            word(scalar.group(1), line, at, scalar.start(2) + 1, scalar.end(2) - 1, into);
        }
        Matcher next = at + 1 < text.size() ? SCALAR.matcher(text.line(at + 1)) : SCALAR.matcher("");
        if (next.matches()
                && !FREE.contains(next.group(1))
                && Kind.of(next.group(2)) == Kind.of(scalar.group(2))
                && !next.group(2).equals(scalar.group(2))) {
            into.add(
                    Operator.SWAP_VALUES,
                    line + " ↔ " + text.line(at + 1),
                    at,
                    at + 2,
                    List.of(
                            line.substring(0, scalar.start(2)) + next.group(2) + line.substring(scalar.end(2)),
                            text.line(at + 1).substring(0, next.start(2))
                                    + scalar.group(2)
                                    + text.line(at + 1).substring(next.end(2))));
        }
    }

    private static void word(String key, String line, int at, int start, int end, Mistakes into) {
        String value = line.substring(start, end);
        if (WORDS.contains(key)) {
            into.add(
                    key.equals("unit") ? Operator.CHANGE_UNIT : Operator.MISSPELL_WORD, at, start, end, Typo.in(value));
        } else if (REFERENCES.contains(key)) {
            into.add(Operator.RENAME_REFERENCE, at, start, end, Typo.in(value));
        }
    }

    private static void inline(Lines text, int at, int start, Mistakes into) {
        String line = text.line(at);
        Matcher pair = INLINE.matcher(line).region(start, line.length()).useTransparentBounds(true);
        while (pair.find()) {
            if (FREE.contains(pair.group(1)) || line.startsWith(" \"", pair.end())) {
                continue;
            }
            boolean isLast = !pair.group().endsWith(", ");
            int from = isLast && line.startsWith(", ", pair.start() - 2) ? pair.start() - 2 : pair.start();
            into.add(Operator.DELETE_KEY, at, from, pair.end(), "");
            into.add(Operator.MISSPELL_KEY, at, pair.start(1), pair.end(1), Typo.in(pair.group(1)));
            if (pair.group(2).startsWith("\"")) {
                word(pair.group(1), line, at, pair.start(2) + 1, pair.end(2) - 1, into);
            }
        }
        Matcher item = ITEM.matcher(line).region(start, line.length()).useTransparentBounds(true);
        while (item.find()) {
            int from = line.startsWith(", ", item.start() - 2) && !item.group().endsWith(", ")
                    ? item.start() - 2
                    : item.start();
            into.add(Operator.DROP_ITEM, at, from, item.end(), "");
            into.add(Operator.RENAME_REFERENCE, at, item.start(1), item.end(1), Typo.in(item.group(1)));
        }
    }

    private static int end(Lines text, int at) {
        if (!text.line(at).matches(".*[\\[{]$")) {
            return at + 1;
        }
        int end = at + 1;
        while (text.indent(end) > text.indent(at)) {
            end++;
        }
        return end + 1;
    }

    /** Without the comma that would be left before the end. */
    private static void delete(Operator operator, String what, Lines text, int from, int to, Mistakes into) {
        boolean isLast = !text.line(to - 1).endsWith(",");
        if (isLast && from > 0 && text.line(from - 1).endsWith(",")) {
            String before = text.line(from - 1);
            List<String> by = new ArrayList<>(List.of(before.substring(0, before.length() - 1)));
            into.add(operator, what, from - 1, to, by);
        } else {
            into.add(operator, what, from, to, List.of());
        }
    }
}
