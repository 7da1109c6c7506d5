package dev.monctl.validation.config.program;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.Span;
import dev.monctl.validation.document.Field;
import dev.monctl.validation.kubernetes.RenderedObject;
import dev.monctl.validation.kubernetes.Template;
import dev.monctl.validation.origin.Origins;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files of a chart whose braces belong to the program that gets them, and that Helm expands all the same: of
 * {@code {{ $labels.instance }}} nothing is left then.
 */
public final class ExpandedFiles {
    private static final Pattern ACTION = Pattern.compile("\\{\\{.*?}}", Pattern.DOTALL);

    /** What Helm does not have, so that an action with it is meant for another program: its variables, and its fields. */
    private static final Pattern FOREIGN = Pattern.compile("\\{\\{[^}]*?(?:\\$(?:labels|value|externalLabels)\\b"
            + "|(?<![\\w)$])\\.(?!Values|Release|Chart|Files|Capabilities|Template|Subcharts)[A-Z]\\w*"
            + "|\\btemplate )");

    private final OutputTree tree;
    private final Origins origins;

    private ExpandedFiles(OutputTree tree, Deployment deployment) {
        this.tree = tree;
        this.origins = new Origins(tree, deployment);
    }

    /** What is expanded on its way into a ConfigMap. */
    public static List<Finding> judge(List<RenderedObject> objects, OutputTree tree, Deployment deployment) {
        ExpandedFiles files = new ExpandedFiles(tree, deployment);
        List<Finding> findings = new ArrayList<>();
        for (RenderedObject object : objects) {
            if (object.is("", "ConfigMap")) {
                object.field()
                        .entries("data")
                        .forEach(entry -> files.expanded(entry).ifPresent(findings::add));
            }
        }
        return findings;
    }

    private Optional<Finding> expanded(Field entry) {
        String text = entry.text().orElse("");
        List<String> files = origins.chartFiles(entry.name()).toList();
        boolean isVerbatim =
                files.stream().anyMatch(file -> tree.text(file).strip().equals(text.strip()));
        return isVerbatim
                ? Optional.empty()
                : files.stream()
                        .filter(file -> FOREIGN.matcher(tree.text(file)).find())
                        .filter(file -> isMadeOf(text, tree.text(file)))
                        .findFirst()
                        .map(file -> finding(entry, file));
    }

    /** Whether a text has all that stands between the actions of another one, in that order. */
    private static boolean isMadeOf(String text, String file) {
        Matcher action = ACTION.matcher(file);
        int in = 0;
        int from = 0;
        boolean hasActions = false;
        while (action.find()) {
            hasActions = true;
            in = behind(text, file.substring(from, action.start()).strip(), in);
            if (in < 0) {
                return false;
            }
            from = action.end();
        }
        return hasActions && behind(text, file.substring(from).strip(), in) >= 0;
    }

    private static int behind(String text, String piece, int from) {
        int at = text.indexOf(piece, from);
        return at < 0 ? -1 : at + piece.length();
    }

    private Finding finding(Field entry, String file) {
        Source source = Source.of(file, tree.text(file));
        String first = ACTION.matcher(source.text())
                .results()
                .map(MatchResult::group)
                .filter(action -> FOREIGN.matcher(action).find())
                .findFirst()
                .orElse("{{ }}");
        String shown = first.lines().findFirst().orElse(first);
        return Finding.error(
                        "helm/expanded-file",
                        reading(RenderedObject.holding(entry).template()).orElse(entry.keyPlace()),
                        "Helm expands " + file + " on its way into " + entry.where() + ": " + shown + " is gone",
                        "read the file with .Files.Get alone, without tpl")
                .beside(place(source, shown));
    }

    /** The line of the template that expands what it reads. */
    private static Optional<Place> reading(Template template) {
        Source source = Source.of(template.file(), String.join("\n", template.lines()));
        return template.lines().stream()
                .filter(line -> line.contains("tpl "))
                .findFirst()
                .map(line -> place(source, line.strip()));
    }

    private static Place place(Source source, String word) {
        for (int line = 0; line < source.lines().size(); line++) {
            String text = source.lines().get(line);
            int at = text.indexOf(word);
            if (at >= 0) {
                int column = text.codePointCount(0, at) + 1;
                return source.place(
                        new Span(line + 1, column, line + 1, column + word.codePointCount(0, word.length())), null);
            }
        }
        return Place.file(source.name());
    }
}
