package dev.monctl.validation.helm;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A template that renders to something that is not YAML. Helm counts lines in what came out, not in the template. */
record BrokenYaml(ChartText template, String rendered) {
    private static final Pattern LINE = Pattern.compile("line (\\d+): ");

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

    /** The line of the rendered document, if Helm showed it. */
    private String line(String helmPath, int number) {
        int start = rendered.indexOf("# Source: " + helmPath + "\n");
        if (start < 0) {
            return "";
        }
        List<String> lines = rendered.substring(start)
                .lines()
                .skip(1)
                .takeWhile(l -> !l.startsWith("# Source: "))
                .toList();
        return number <= lines.size() ? lines.get(number - 1).strip() : "";
    }
}
