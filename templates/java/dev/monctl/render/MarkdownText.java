package dev.monctl.render;

/** A text inside a Markdown paragraph or table cell: nothing in it is markup, and it stays on its line. */
final class MarkdownText {
    private static final String MARKUP = "\\`*_{}[]<>()#+!|~&$";

    private MarkdownText() {}

    static String of(String value) {
        StringBuilder out = new StringBuilder(value.length());
        value.codePoints().forEach(c -> {
            if (c == '\n' || c == '\r') {
                out.append(' ');
            } else {
                out.append(MARKUP.indexOf(c) >= 0 ? "\\" : "").appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
