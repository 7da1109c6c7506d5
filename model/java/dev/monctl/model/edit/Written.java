package dev.monctl.model.edit;

import dev.monctl.model.yaml.Span;
import dev.monctl.model.yaml.YamlNode;

/** How parts of a document are written. */
final class Written {
    private Written() {}

    /** An alias: the value stands where its anchor is, before the key. */
    static boolean isElsewhere(YamlNode.Entry entry) {
        Span key = entry.key().span();
        Span value = entry.value().span();
        return value.line() < key.line() || (value.line() == key.line() && value.column() < key.column());
    }

    /** An anchor or a tag: the value is not for its key alone. */
    static boolean isNamed(Lines lines, YamlNode value) {
        int start = lines.offset(value.span().line(), value.span().column());
        return start < lines.text().length() && "&!".indexOf(lines.text().charAt(start)) >= 0;
    }

    static Style.Form form(Lines lines, YamlNode.Mapping mapping) {
        return lines.text().charAt(start(lines, mapping)) == '{' ? Style.Form.BRACES : Style.Form.LINES;
    }

    /** Where a mapping begins, behind its anchor and its tag. */
    static int start(Lines lines, YamlNode.Mapping mapping) {
        String text = lines.text();
        int at = lines.offset(mapping.span().line(), mapping.span().column());
        while (at < text.length() && (text.charAt(at) == '&' || text.charAt(at) == '!')) {
            while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
        return Math.min(at, text.length() - 1);
    }

    static int end(Lines lines, YamlNode node) {
        return lines.offset(node.span().endLine(), node.span().endColumn());
    }

    /** Behind the colon of a key. */
    static int behindColon(Lines lines, YamlNode.Entry entry) {
        return lines.text().indexOf(':', end(lines, entry.key())) + 1;
    }
}
