package dev.monctl.validation.mutation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which keys a YAML text has, found by its indentation: a Helm template is not YAML yet, and its keys are mistyped all the same.
 * What stands in a block scalar is left to the mutator of its language.
 */
final class YamlText {
    private static final Pattern LINE = Pattern.compile("( *)((?:- )*)(?:([\\w./-]+|\"[^\"]+\"):(?: (.*))?|(\\S.*))?");
    private static final Pattern BLOCK_SCALAR = Pattern.compile("(&\\w+ )?[|>][-+]?");

    private final Lines text;
    private final List<YamlLine> lines = new ArrayList<>();

    private YamlText(Lines text) {
        this.text = text;
    }

    static YamlText of(Lines text) {
        YamlText yaml = new YamlText(text);
        yaml.read();
        return yaml;
    }

    List<YamlLine> lines() {
        return List.copyOf(lines);
    }

    private void read() {
        Deque<YamlLine> above = new ArrayDeque<>();
        boolean isComment = false;
        for (int at = 0; at < text.size(); at++) {
            String line = text.line(at);
            isComment |= line.strip().startsWith("{{/*") || line.strip().startsWith("{{- /*");
            if (isComment || text.isComment(at) || line.strip().startsWith("{{")) {
                isComment &= !line.contains("*/");
                continue;
            }
            Matcher form = LINE.matcher(line);
            if (!form.matches()) {
                continue;
            }
            int indent = form.group(1).length() + form.group(2).length();
            while (!above.isEmpty() && above.peek().indent() >= indent && !isItemOf(above.peek(), form, indent)) {
                above.pop();
            }
            YamlLine parent = above.peek();
            String value = form.group(4) == null ? (form.group(5) == null ? "" : form.group(5)) : form.group(4);
            YamlLine own = new YamlLine(
                    at,
                    end(at, form.group(1).length(), !form.group(2).isEmpty()),
                    indent,
                    !form.group(2).isEmpty(),
                    parent,
                    form.group(3),
                    value);
            lines.add(own);
            if (own.key() != null) {
                above.push(own);
            }
            if (BLOCK_SCALAR.matcher(value).matches()) {
                at = blockEnd(at, form.group(1).length()) - 1;
            }
        }
    }

    /** A list may be indented like its key. */
    private static boolean isItemOf(YamlLine above, Matcher form, int indent) {
        return !form.group(2).isEmpty()
                && above.indent() == form.group(1).length()
                && !above.isItem()
                && indent > above.indent();
    }

    private int blockEnd(int at, int indent) {
        int end = at + 1;
        while (end < text.size() && (text.line(end).isBlank() || text.indent(end) > indent)) {
            end++;
        }
        return end;
    }

    /** Behind the last line that belongs to this one; comments below it belong to what follows. */
    private int end(int at, int indent, boolean isItem) {
        int end = at + 1;
        int last = end;
        while (end < text.size() && belongs(end, indent, isItem)) {
            end++;
            if (!text.isComment(end - 1)) {
                last = end;
            }
        }
        return last;
    }

    private boolean belongs(int at, int indent, boolean isItem) {
        String line = text.line(at);
        boolean isListBelow =
                !isItem && text.indent(at) == indent && line.strip().startsWith("- ");
        return line.isBlank() || text.indent(at) > indent || isListBelow;
    }
}
