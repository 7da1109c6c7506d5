package dev.monctl.validation.pod;

import dev.monctl.validation.document.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A container as it will run. */
public record Container(Field field, FileTree files, Environment environment) {
    /** {@code registry:5000/repository/name:tag@digest}, of which the last part of the repository and the tag count. */
    private static final Pattern IMAGE = Pattern.compile("(?:.*/)?([^/:@]+)(?::([^/:@]+))?(?:@.+)?");

    /** What runs: the first word of its command, else what its image is called, without folders. */
    public String program() {
        Optional<Field> command = field.items("command").stream().findFirst();
        return command.flatMap(first -> first.text())
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .orElse(image(1));
    }

    /** The tag of its image; empty where there is none, as with a digest. */
    public String version() {
        return image(2);
    }

    private String image(int part) {
        Matcher image = IMAGE.matcher(field.text("image").orElse(""));
        return image.matches() && image.group(part) != null ? image.group(part) : "";
    }

    /** What its program is told. */
    public CommandLine commandLine() {
        List<Field> words = new ArrayList<>(field.items("command"));
        words.addAll(field.items("args"));
        return new CommandLine(words);
    }
}
