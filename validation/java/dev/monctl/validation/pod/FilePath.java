package dev.monctl.validation.pod;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Paths as programs in a container understand them. */
public final class FilePath {
    private FilePath() {}

    /** The path from the root that another one means in a folder. */
    public static String in(String folder, String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : (path.startsWith("/") ? path : folder + "/" + path).split("/", -1)) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return "/" + String.join("/", parts);
    }

    /** The folder of a file. */
    public static String folder(String path) {
        int slash = path.lastIndexOf('/');
        return slash <= 0 ? "/" : path.substring(0, slash);
    }

    /** What a pattern of Go's {@code filepath.Glob} matches; empty for one that is none. */
    public static Optional<Pattern> glob(String pattern) {
        StringBuilder regex = new StringBuilder();
        for (int at = 0; at < pattern.length(); at++) {
            char c = pattern.charAt(at);
            if (c == '[') {
                int end = pattern.indexOf(']', at + 2);
                if (end < 0) {
                    return Optional.empty();
                }
                regex.append(pattern, at, end + 1);
                at = end;
            } else if (c == '\\' && at + 1 < pattern.length()) {
                at++;
                regex.append(Pattern.quote(pattern.substring(at, at + 1)));
            } else {
                regex.append(one(c));
            }
        }
        try {
            return Optional.of(Pattern.compile(regex.toString()));
        } catch (PatternSyntaxException none) {
            return Optional.empty();
        }
    }

    private static String one(char c) {
        return switch (c) {
            case '*' -> "[^/]*";
            case '?' -> "[^/]";
            default -> Pattern.quote(String.valueOf(c));
        };
    }
}
