package dev.monctl.validation.kubernetes;

import dev.monctl.model.finding.Place;
import java.util.List;

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
     * rendered, and only once, is the one. Else the finding is about the file, and shows the rendered line.
     */
    public Place place(Place rendered) {
        if (rendered.file().equals(file)) {
            return rendered; // the file is no template: what is read is what stands in it
        }
        String text = rendered.text() == null ? "" : rendered.text();
        int line = onlyLineLike(text.strip());
        if (line < 0 || text.isBlank()) {
            return new Place(file, 0, 0, rendered.width(), text, null);
        }
        String own = lines.get(line);
        int moved = indent(own) - indent(text);
        return new Place(file, line + 1, Math.max(1, rendered.column() + moved), rendered.width(), own, null);
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
