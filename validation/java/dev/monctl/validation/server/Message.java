package dev.monctl.validation.server;

import java.util.regex.Pattern;

/** What kubectl prints when it is refused something. */
final class Message {
    private static final Pattern BEGIN =
            Pattern.compile("(?m)^(?:Error from server(?: \\(\\w+\\))?|error): |(?m)^The \\w+ \"[^\"]*\" is invalid: ");
    private static final Pattern FILE = Pattern.compile(" from \"[^\"]*\":| when [^:]*\"[^\"]*\":");

    private Message() {}

    /** In one line, without the file's name, which only this run has. */
    static String of(String printed) {
        String message = FILE.matcher(BEGIN.matcher(printed).replaceAll("")).replaceAll(":");
        return message.replaceAll("\\s+", " ").strip();
    }
}
