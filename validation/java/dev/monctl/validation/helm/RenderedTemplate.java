package dev.monctl.validation.helm;

import dev.monctl.validation.document.SourceComment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One YAML document that a template became; a template with several documents comes several times.
 *
 * @param source path of the template below the output folder, {@code archive.tgz!/path} inside a packed sub-chart
 */
public record RenderedTemplate(String source, String text) {
    // Helm puts this in front of each document. It cannot be meant otherwise: what a document holds is indented.
    private static final String HEAD = "---\n" + SourceComment.BEGIN;

    static List<RenderedTemplate> split(String manifest, UnaryOperator<String> outputPath) {
        List<RenderedTemplate> templates = new ArrayList<>();
        int head = manifest.startsWith(HEAD) ? 0 : next(manifest, 0);
        while (head >= 0) {
            int start = head + HEAD.length();
            int end = manifest.indexOf('\n', start);
            head = next(manifest, start);
            String text = end < 0 ? "" : manifest.substring(end + 1, head < 0 ? manifest.length() : head);
            String source = manifest.substring(start, end < 0 ? manifest.length() : end);
            templates.add(new RenderedTemplate(outputPath.apply(source), text.stripTrailing() + "\n"));
        }
        return templates;
    }

    /** The text below a comment that says where it comes from. */
    String document() {
        return SourceComment.BEGIN + source + "\n" + text;
    }

    /** Where the next line begins with it; -1 where none does. */
    private static int next(String manifest, int from) {
        int line = manifest.indexOf("\n" + HEAD, from);
        return line < 0 ? line : line + 1;
    }
}
