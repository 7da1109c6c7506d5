package dev.monctl.cli.diff;

import dev.monctl.validation.change.fold.Block;
import dev.monctl.validation.change.fold.Entry;
import dev.monctl.validation.change.fold.FoldedDanger;
import dev.monctl.validation.change.object.Group;
import dev.monctl.validation.change.structure.Edit;
import org.jspecify.annotations.Nullable;

/** A comparison as one page with nothing outside of it, and with everything in it. */
final class DiffHtml {
    private static final String STYLE = """
            body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; }
            h1 { font-size: 1.4rem; } h2 { font-size: 1.15rem; margin-top: 2rem; border-bottom: 1px solid #8886; }
            .danger { border-left: 4px solid #d1242f; padding: .2rem 1rem; margin: 1rem 0; background: #d1242f18; }
            details { margin: .6rem 0; } summary { cursor: pointer; font-weight: 600; }
            h3 { font-size: 1rem; margin: .8rem 0 .2rem; } .names { color: #777; font-size: .9em; }
            table { border-collapse: collapse; width: 100%; } td { padding: .1rem .6rem; vertical-align: top; }
            td, pre, code { font-family: ui-monospace, monospace; font-size: .85rem; overflow-wrap: anywhere; }
            pre { margin: .2rem 0; white-space: pre-wrap; } del, ins { text-decoration: none; }
            del { background: #d1242f2e; } ins { background: #1a7f372e; }
            """;

    private final Compared compared;
    private final Phrases phrases;
    private final StringBuilder page = new StringBuilder();

    DiffHtml(Compared compared) {
        this.compared = compared;
        this.phrases = new Phrases(compared.change());
    }

    String write() {
        page.append(
                        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>monctl diff</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n");
        element("h1", phrases.headline());
        element("p", compared.left() + " \u2192 " + compared.right());
        compared.change().dangers().forEach(this::danger);
        @Nullable Group last = null;
        for (Block block : compared.change().blocks()) {
            if (block.group() != last) {
                element("h2", block.group().title());
                last = block.group();
            }
            block(block);
        }
        phrases.besides().forEach(line -> element("p", line));
        return page.append("</body>\n</html>\n").toString();
    }

    private void danger(FoldedDanger danger) {
        page.append("<div class=\"danger\">\n<p><strong>")
                .append(escaped(danger.code()))
                .append("</strong>, ")
                .append(escaped(phrases.where(danger.spokes(), danger.group().title()) + ": " + danger.what()))
                .append("</p>\n<ol>\n");
        danger.steps().forEach(step -> element("li", step));
        page.append("</ol>\n</div>\n");
    }

    private void block(Block block) {
        String heading = phrases.where(block.spokes(), block.group().title())
                + (block.whole().isEmpty() ? "" : ": " + Phrases.whole(block));
        page.append(block.whole().isEmpty() ? "<details open>\n" : "<details>\n");
        element("summary", heading);
        if (block.spokes().size() > 1) {
            page.append("<p class=\"names\">")
                    .append(escaped(String.join(", ", block.spokes())))
                    .append("</p>\n");
        }
        block.entries().forEach(this::entry);
        page.append("</details>\n");
    }

    private void entry(Entry entry) {
        String mark = switch (entry.kind()) {
            case ADDED -> "ins";
            case REMOVED -> "del";
            case CHANGED -> "span";
        };
        page.append("<h3><")
                .append(mark)
                .append('>')
                .append(escaped(entry.subject().toString()));
        page.append("</").append(mark).append('>').append(Phrases.remark(entry)).append("</h3>\n");
        if (!entry.edits().isEmpty()) {
            page.append("<table>\n");
            entry.edits().forEach(this::edit);
            page.append("</table>\n");
        }
    }

    private void edit(Edit edit) {
        page.append("<tr><td>").append(escaped(edit.way().toString())).append("</td>");
        if (edit instanceof Edit.Lines changed) {
            page.append("<td colspan=\"2\"><pre>");
            changed.lines().forEach(this::line);
            page.append("</pre></td></tr>\n");
            return;
        }
        if (edit instanceof Edit.Value value) {
            sides(Values.text(value.before()), Values.text(value.after()));
        } else if (edit instanceof Edit.Order order) {
            sides(String.join(", ", order.before()), String.join(", ", order.after()));
        }
        page.append("</tr>\n");
    }

    private void sides(String before, String after) {
        page.append("<td><del>").append(escaped(before)).append("</del></td><td><ins>");
        page.append(escaped(after)).append("</ins></td>");
    }

    private void line(String line) {
        String text = escaped(line);
        page.append(
                        line.startsWith("-")
                                ? "<del>" + text + "</del>"
                                : line.startsWith("+") ? "<ins>" + text + "</ins>" : text)
                .append('\n');
    }

    private void element(String name, String text) {
        page.append('<').append(name).append('>').append(escaped(text));
        page.append("</").append(name).append(">\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
