package dev.monctl.validation.kubernetes;

import dev.monctl.model.finding.Place;
import java.util.List;
import java.util.Optional;

/**
 * The template that an object was rendered from, as far as it is at hand.
 *
 * @param file its path below the output folder
 * @param lines its lines; empty where only its name is known
 */
public record Template(String file, List<String> lines) {
    public Template {
        lines = List.copyOf(lines);
    }

    /** Whether it lies in an archive, and nowhere beside it: a chart of others. */
    boolean isPacked() {
        return file.contains(".tgz!/");
    }

    /**
     * Where a rendered value comes from. Helm does not say; but a line that stands in the template exactly as it was
     * rendered, and only once, is the one, and else the only one that can have become it. Otherwise the finding is about the
     * file, and shows the rendered line.
     */
    public Place place(Place rendered) {
        return verbatim(rendered)
                .or(() -> expanded(rendered))
                .orElseGet(() ->
                        new Place(file, 0, 0, rendered.width(), rendered.text() == null ? "" : rendered.text(), null));
    }

    /** The line that was rendered as it stands here. */
    public Optional<Place> verbatim(Place rendered) {
        if (rendered.file().equals(file)) {
            return Optional.of(rendered); // the file is no template: what is read is what stands in it
        }
        String text = rendered.text() == null ? "" : rendered.text();
        int line = onlyLineLike(text.strip());
        if (line < 0 || text.isBlank()) {
            return Optional.empty();
        }
        String own = lines.get(line);
        int moved = indent(own) - indent(text);
        return Optional.of(
                new Place(file, line + 1, Math.max(1, rendered.column() + moved), rendered.width(), own, null));
    }

    /** The line that Helm has put values into; none where the line stands here several times as it was rendered. */
    public Optional<Place> expanded(Place rendered) {
        String text = rendered.text() == null ? "" : rendered.text().strip();
        boolean isWritten = lines.stream().anyMatch(line -> line.strip().equals(text));
        return isWritten ? Optional.empty() : new ExpandedLines(this).place(rendered);
    }

    private int onlyLineLike(String text) {
        int found = -1;
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).strip().equals(text)) {
                if (found >= 0) {
                    return -1;
                }
                found = line;
            }
        }
        return found;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
