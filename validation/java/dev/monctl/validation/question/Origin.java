package dev.monctl.validation.question;

import dev.monctl.model.estate.Deployment;
import dev.monctl.model.finding.Place;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.Span;
import dev.monctl.validation.document.Field;
import dev.monctl.validation.kubernetes.RenderedObject;
import dev.monctl.validation.kubernetes.Template;
import java.util.ArrayList;
import java.util.List;

/** Where the lines of a file that a program was shown were written. */
interface Origin {
    /** The place of a line as the program counts it; line 0 is the whole file. */
    Place of(int line, int column);

    /** A file of the output, shown as it lies there but for lines that were cut off at its begin. */
    record Verbatim(Source file, int skipped) implements Origin {
        @Override
        public Place of(int line, int column) {
            if (line == 0) {
                return Place.file(file.name());
            }
            return shown(file, line + skipped, column);
        }
    }

    /** An entry of a ConfigMap, of which some of these templates and values were made. */
    record Made(Source entry, List<Template> templates) implements Origin {
        public Made {
            templates = List.copyOf(templates);
        }

        @Override
        public Place of(int line, int column) {
            Template own = templates.get(0);
            if (line == 0) {
                return Place.file(own.file());
            }
            Place written = shown(entry, line, column);
            return templates.stream()
                    .map(template -> template.place(written))
                    .filter(place -> place.line() > 0)
                    .findFirst()
                    .orElseGet(() -> own.place(written));
        }
    }

    /** A line of a file; without a column, all of it that is no indentation. */
    private static Place shown(Source file, int line, int column) {
        String text = line <= file.lines().size() ? file.lines().get(line - 1) : "";
        int first = column > 0 ? column : text.length() - text.stripLeading().length() + 1;
        int last = column > 0
                ? column + 1
                : Math.max(first + 1, text.stripTrailing().length() + 1);
        return file.place(new Span(line, first, line, last), null);
    }

    static Origin file(OutputTree tree, String path) {
        return new Verbatim(Source.of(path, tree.text(path)), 0);
    }

    /** That of an entry of a ConfigMap: the chart's own file with this text, or the templates that made it. */
    static Origin entry(Field entry, Deployment deployment, OutputTree tree) {
        String text = entry.text().orElse("");
        String chart = deployment.chart();
        return tree.below(chart).files().keySet().stream()
                .filter(path -> path.endsWith("/" + entry.name()) && !path.startsWith("templates/"))
                .map(path -> Source.of(chart + "/" + path, tree.text(chart + "/" + path)))
                .filter(file -> file.text().strip().equals(text.strip()))
                .findFirst()
                .<Origin>map(file -> new Verbatim(file, blankLines(file.text()) - blankLines(text)))
                .orElseGet(() -> new Made(Source.of(entry.name(), text), templates(entry, deployment, tree)));
    }

    private static int blankLines(String text) {
        String before = text.substring(0, text.length() - text.stripLeading().length());
        return (int) before.chars().filter(c -> c == '\n').count();
    }

    /** The template of the object, what else made the chart's objects, and the values, the last one first. */
    private static List<Template> templates(Field entry, Deployment deployment, OutputTree tree) {
        Template own = RenderedObject.holding(entry).template();
        List<Template> all = new ArrayList<>(List.of(own));
        String folder = own.file().substring(0, Math.max(0, own.file().lastIndexOf('/')));
        List<String> paths = new ArrayList<>();
        tree.below(folder).files().keySet().stream()
                .filter(name -> !name.contains("/"))
                .forEach(name -> paths.add(folder + "/" + name));
        for (int at = deployment.valueFiles().size() - 1; at >= 0; at--) {
            paths.add(deployment.valueFiles().get(at));
        }
        paths.add(deployment.chart() + "/values.yaml");
        paths.stream()
                .filter(path -> tree.files().containsKey(path) && !path.equals(own.file()))
                .forEach(path ->
                        all.add(new Template(path, tree.text(path).lines().toList())));
        return all;
    }
}
