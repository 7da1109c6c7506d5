package dev.monctl.validation.question;

import dev.monctl.model.finding.Place;
import dev.monctl.model.yaml.Source;
import dev.monctl.model.yaml.Span;
import dev.monctl.validation.origin.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files in a folder of the run that a program is shown, each with the way back to what it was written from. */
final class Shown {
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"|'([^']+)'|“([^”]+)”");

    private final Path root;
    private final Map<String, Text> texts = new LinkedHashMap<>();

    /** What a file holds but for the paths in it, and where that comes from. */
    record Text(String content, Origin origin) {
        /** The place of a line as a program counts it; without a column, all of it that is no indentation. */
        Place place(int line, int column) {
            if (line == 0) {
                return origin.of(Place.file(""));
            }
            Source source = Source.of("", content);
            String text = line <= source.lines().size() ? source.lines().get(line - 1) : "";
            int first =
                    column > 0 ? column : text.length() - text.stripLeading().length() + 1;
            int last = column > 0
                    ? column + 1
                    : Math.max(first + 1, text.stripTrailing().length() + 1);
            return origin.of(source.place(new Span(line, first, line, last), null));
        }
    }

    /** Nothing yet; the folder need not be there. */
    Shown(Path root) {
        this.root = root;
    }

    /** Puts a file there, below the folder. */
    Path write(String path, String content, Origin origin) throws IOException {
        return write(path, content, new Text(content, origin));
    }

    /** The same where paths in it were moved into the folder. */
    Path write(String path, String moved, Text text) throws IOException {
        Path file = writeUnknown(path, moved);
        texts.put(file.toString(), text);
        return file;
    }

    /** Puts a file there of which nobody here knows what it holds: only that it is there counts. */
    Path writeUnknown(String path, String content) throws IOException {
        Path file =
                root.resolve(path.startsWith("/") ? path.substring(1) : path).normalize();
        if (!file.startsWith(root)) {
            throw new IOException("'" + path + "' leaves the folder");
        }
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    Path root() {
        return root;
    }

    /**
     * A file that a text names.
     *
     * @param behind the text that follows the name
     */
    record Mention(String file, String behind) {}

    /** The file whose whole name stands in the text, or whose name without folders begins it. */
    Optional<Mention> mention(String text) {
        return texts.keySet().stream()
                .filter(text::contains)
                .max(Comparator.comparingInt(String::length))
                .map(file -> new Mention(file, text.substring(text.indexOf(file) + file.length())))
                .or(() -> texts.keySet().stream()
                        .filter(file -> text.startsWith(name(file) + ":"))
                        .findFirst()
                        .map(file -> new Mention(file, text.substring(name(file).length()))));
    }

    private static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    /** Where a complaint belongs. One without a line belongs to the only line that holds a word which it quotes. */
    Place place(Complaint complaint) {
        Text text = texts.get(complaint.file());
        if (text == null) {
            return Place.file(readable(complaint.file()));
        }
        int line = complaint.isPlaced() ? complaint.line() : quotedLine(readable(complaint.message()), text.content());
        return text.place(line, complaint.column());
    }

    /** The same text without the name of the folder: paths as the pod has them. */
    String readable(String text) {
        return text.replace(root.toString(), "");
    }

    private static int quotedLine(String complaint, String content) {
        Matcher quoted = QUOTED.matcher(complaint);
        while (quoted.find()) {
            String word = quoted.group().substring(1, quoted.group().length() - 1);
            int first = content.indexOf(word);
            if (first >= 0 && content.indexOf(word, first + 1) < 0) {
                return (int) content.substring(0, first)
                                .chars()
                                .filter(c -> c == '\n')
                                .count()
                        + 1;
            }
        }
        return 0;
    }
}
