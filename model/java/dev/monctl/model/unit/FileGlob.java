package dev.monctl.model.unit;

import java.util.List;
import java.util.regex.Pattern;

/** Files below the folder of the file that names them; {@code *} and {@code ?} stand for parts of one name. */
public record FileGlob(String text) {
    private static final Form FORM = Form.of(
            "(?!(.*/)?\\.{1,2}(/|$))(?!.*\\*\\*)[^/\\\\\\p{Cntrl}]+(/[^/\\\\\\p{Cntrl}]+)*",
            "is not a pattern for files below this folder: no leading '/', no '..', no '**'",
            "spokes/*.yaml, fleet.yaml");

    public FileGlob {
        FORM.match(text);
    }

    public static FileGlob parse(String text) {
        return new FileGlob(text);
    }

    /** One pattern for each folder on the way, the last for the file. */
    public List<Pattern> segments() {
        return List.of(text.split("/")).stream().map(FileGlob::pattern).toList();
    }

    private static Pattern pattern(String segment) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < segment.length(); i++) {
            char c = segment.charAt(i);
            regex.append(
                    switch (c) {
                        // A leading dot hides a file, as in a shell.
                        case '*' -> regex.isEmpty() ? "(?!\\.).*" : ".*";
                        case '?' -> ".";
                        default -> Pattern.quote(String.valueOf(c));
                    });
        }
        return Pattern.compile(regex.toString());
    }

    @Override
    public String toString() {
        return text;
    }
}
