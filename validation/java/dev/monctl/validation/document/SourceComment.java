package dev.monctl.validation.document;

import java.util.Optional;

/** The comment that says of a rendered document which template it comes from, as Helm writes it. */
public final class SourceComment {
    /** What it begins with, and with it a line. */
    public static final String BEGIN = "# Source: ";

    private SourceComment() {}

    /** The path of the template, where a line is such a comment. */
    public static Optional<String> path(String line) {
        return line.startsWith(BEGIN)
                ? Optional.of(line.substring(BEGIN.length()).strip())
                : Optional.empty();
    }
}
