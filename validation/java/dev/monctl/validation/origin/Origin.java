package dev.monctl.validation.origin;

import dev.monctl.model.finding.Place;
import dev.monctl.model.output.OutputTree;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.Span;
import dev.monctl.validation.kubernetes.Template;
import java.util.List;
import java.util.function.Supplier;

/** Where the lines of a configuration were written. */
public interface Origin {
    /** What somebody can change, of a place in the configuration as it came out; line 0 is all of it. */
    Place of(Place written);

    /** A file of the output that is shown as it lies there. */
    static Origin file(OutputTree tree, String path) {
        return new Verbatim(Source.of(path, tree.text(path)), 0);
    }

    /** A file of the chart, taken over as it is. Helm's templates cut blank lines off at its begin. */
    record Verbatim(Source file, int skippedLines) implements Origin {
        @Override
        public Place of(Place written) {
            if (written.line() == 0) {
                return Place.file(file.name());
            }
            int line = written.line() + skippedLines;
            int end = written.column() + written.width();
            return file.place(new Span(line, written.column(), line, end), null);
        }
    }

    /**
     * Templates and values that it is made of. The first in which a line stands as it came out, and only once, has the line;
     * otherwise the first of them all is named, together with the line as it came out. They are read when there is
     * something to say.
     */
    record Made(Supplier<List<Template>> candidates) implements Origin {
        @Override
        public Place of(Place written) {
            List<Template> templates = candidates.get();
            if (written.line() == 0) {
                return Place.file(templates.get(0).file());
            }
            return templates.stream()
                    .flatMap(template -> template.verbatim(written).stream())
                    .findFirst()
                    .or(() -> templates.stream()
                            .flatMap(template -> template.expanded(written).stream())
                            .findFirst())
                    .orElseGet(() -> templates.get(0).place(written));
        }
    }
}
