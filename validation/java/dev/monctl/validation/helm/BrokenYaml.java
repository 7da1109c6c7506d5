package dev.monctl.validation.helm;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.yaml.Dialect;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.YamlReader;
import dev.monctl.validation.document.SourceComment;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A template that renders to something that is not YAML. Helm counts lines in what came out, not in the template. */
record BrokenYaml(ChartText template, String rendered) {
    static final Pattern LINE = Pattern.compile("line (\\d+): ");
    private static final Pattern BETWEEN_DOCUMENTS = Pattern.compile("(?:^|\\s*\n)---\\s*");

    Finding finding(String helmPath, String reason) {
        String text = GoMessage.yaml(reason);
        Matcher number = LINE.matcher(reason);
        String line = number.find() ? line(helmPath, Integer.parseInt(number.group(1))) : "";
        if (line.isEmpty()) {
            return Finding.error("helm/yaml", template.whole(), "it renders to what is not YAML: " + text, null);
        }
        // Where the line came out as it stands in the template, that is the place.
        Place place = template.lineStarting(line);
        return Finding.error("helm/yaml", place, "it renders to '" + line + "', which is not YAML: " + text, null);
    }

    /** The line of the broken document, if Helm showed it. */
    private String line(String helmPath, int number) {
        return documents(helmPath)
                .filter(d -> !YamlReader.read(Source.of(helmPath, d), Dialect.HELM)
                        .findings()
                        .isEmpty())
                .findFirst()
                .map(d -> d.lines().toList())
                .filter(lines -> number <= lines.size())
                .map(lines -> lines.get(number - 1).strip())
                .orElse("");
    }

    /** Cut and trimmed as Helm does it before it counts lines. */
    private Stream<String> documents(String helmPath) {
        int start = rendered.indexOf(SourceComment.BEGIN + helmPath + "\n");
        if (start < 0) {
            return Stream.empty();
        }
        List<String> lines = rendered.substring(start).lines().skip(1).toList();
        String text = String.join(
                "\n",
                lines.stream()
                        .takeWhile(l -> !l.startsWith(SourceComment.BEGIN))
                        .toList());
        return Stream.of(BETWEEN_DOCUMENTS.split(text.strip()))
                .map(String::strip)
                .filter(d -> !d.isEmpty());
    }
}
