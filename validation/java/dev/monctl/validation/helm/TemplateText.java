package dev.monctl.validation.helm;

import java.util.ArrayList;
import java.util.List;

/** A Go template, read just far enough to tell calls of functions from text, strings, comments, fields and variables. */
final class TemplateText {
    private final String text;
    private int at;

    private TemplateText(String text) {
        this.text = text;
    }

    /** Where a function of this name stands in an action, as offsets. */
    static List<Integer> uses(String text, String function) {
        return text.contains(function) ? new TemplateText(text).uses(function) : List.of();
    }

    private List<Integer> uses(String function) {
        List<Integer> uses = new ArrayList<>();
        for (at = text.indexOf("{{"); at >= 0; at = text.indexOf("{{", at)) {
            at += 2;
            if (!skipComment()) {
                readAction(function, uses);
            }
        }
        return uses;
    }

    // Nothing but a hyphen and space may stand before the slash and star of a comment.
    private boolean skipComment() {
        int start = at;
        if (text.startsWith("-", start)) {
            start++;
            while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
        }
        if (!text.startsWith("/*", start)) {
            return false;
        }
        int end = text.indexOf("*/", start + 2);
        at = end < 0 ? text.length() : end + 2;
        return true;
    }

    private void readAction(String function, List<Integer> uses) {
        while (at < text.length() && !text.startsWith("}}", at)) {
            char c = text.charAt(at);
            if (c == '"' || c == '\'') {
                skipQuoted(c);
            } else if (c == '`') {
                int end = text.indexOf('`', at + 1);
                at = end < 0 ? text.length() : end + 1;
            } else if (Character.isJavaIdentifierStart(c)) {
                readName(function, uses);
            } else {
                at++;
            }
        }
    }

    private void skipQuoted(char quote) {
        at++;
        // A string ends with its line: what is not closed there is an error that Helm will report.
        while (at < text.length() && text.charAt(at) != quote && text.charAt(at) != '\n') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at = Math.min(at + 1, text.length());
    }

    private void readName(String function, List<Integer> uses) {
        int start = at;
        while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
            at++;
        }
        boolean field = text.charAt(start - 1) == '.';
        // A variable begins with $, which Java counts to the name.
        if (!field && text.substring(start, at).equals(function)) {
            uses.add(start);
        }
    }
}
