package dev.monctl.cli.manual;

import java.util.List;

/** Text in the language of man pages, with the macros that groff, mandoc and older programs share. */
final class Roff {
    private final StringBuilder text = new StringBuilder();

    Roff(String name, String source) {
        macro("TH", quoted(name), "1", quoted(""), quoted(source), quoted(""));
        text.append(".nh\n.ad l\n"); // options are not hyphenated, nor stretched
    }

    Roff section(String title) {
        macro("SH", title);
        return this;
    }

    /** The line of a page that says what it is about; programs that list pages read it. */
    void about(String name, String words) {
        text.append(escaped(name)).append(" \\- ").append(escaped(words)).append('\n');
    }

    Roff paragraph(String words) {
        separate();
        text.append(line(words)).append('\n');
        return this;
    }

    /** {@code term} is bold; what is said of it is indented. */
    Roff item(String term, List<String> words) {
        text.append(".TP\n\\fB").append(escaped(term)).append("\\fR\n");
        words.forEach(each -> text.append(line(each)).append('\n'));
        return this;
    }

    /** Lines as they are. */
    Roff literal(List<String> lines) {
        separate();
        text.append(".nf\n");
        lines.forEach(each -> text.append(line(each)).append('\n'));
        text.append(".fi\n");
        return this;
    }

    /** From what is above, where that is no heading. */
    private void separate() {
        if (text.lastIndexOf(".SH ") < text.lastIndexOf("\n", text.length() - 2) + 1) {
            text.append(".PP\n");
        }
    }

    private void macro(String name, String... arguments) {
        text.append('.')
                .append(name)
                .append(' ')
                .append(String.join(" ", arguments))
                .append('\n');
    }

    private static String quoted(String words) {
        return '"' + escaped(words).replace("\"", "\\(dq") + '"';
    }

    /** A dot or an apostrophe at the start would be a command. */
    private static String line(String words) {
        return words.startsWith(".") || words.startsWith("'") ? "\\&" + escaped(words) : escaped(words);
    }

    /** A plain hyphen is one that can be copied into a shell. */
    private static String escaped(String words) {
        return words.replace("\\", "\\e")
                .replace("-", "\\-")
                .replace("'", "\\(aq")
                .replace("…", "...");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
