package dev.monctl.validation.helm;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One YAML document that a template became; a template with several documents comes several times.
 *
 * @param source path of the template below the output folder, {@code archive.tgz!/path} inside a packed sub-chart
 */
public record RenderedTemplate(String source, String text) {
    // Helm puts this in front of each document. It cannot be meant otherwise: what a document holds is indented.
    private static final Pattern HEAD = Pattern.compile("(?m)^---\n# Source: (.*)\n");

    static List<RenderedTemplate> split(String manifest, UnaryOperator<String> outputPath) {
        List<RenderedTemplate> templates = new ArrayList<>();
        Matcher head = HEAD.matcher(manifest);
        boolean found = head.find();
        while (found) {
            String source = outputPath.apply(head.group(1));
            int start = head.end();
            found = head.find();
            String text = manifest.substring(start, found ? head.start() : manifest.length());
            templates.add(new RenderedTemplate(source, text.stripTrailing() + "\n"));
        }
        return templates;
    }
}
