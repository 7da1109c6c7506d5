package dev.monctl.validation.argocd;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Turns a pattern of an AppProject into a regular expression. */
final class GlobReader {
    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private final String glob;
    private final String any;
    private final StringBuilder regex = new StringBuilder();
    private int at;

    /** @param any what {@code *} does not stop at, as a regular expression for one character */
    GlobReader(String glob, String any) {
        this.glob = glob;
        this.any = any;
    }

    Pattern read() {
        int depth = 0;
        while (at < glob.length()) {
            char c = glob.charAt(at++);
            switch (c) {
                case '*' -> star();
                case '?' -> regex.append(any);
                case '[' -> choice();
                case '{' -> {
                    depth++;
                    regex.append("(?:");
                }
                case '}' -> {
                    depth--;
                    regex.append(")");
                }
                case ',' -> regex.append(depth > 0 ? "|" : ",");
                case '\\' -> regex.append(Pattern.quote(at < glob.length() ? glob.substring(at, ++at) : ""));
                default -> regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        try {
            return Pattern.compile(regex.toString(), Pattern.DOTALL);
        } catch (PatternSyntaxException unreadable) {
            return NOTHING;
        }
    }

    private void star() {
        if (at < glob.length() && glob.charAt(at) == '*') {
            at++;
            regex.append(".*");
        } else {
            regex.append(any).append('*');
        }
    }

    private void choice() {
        int end = glob.indexOf(']', at);
        String inside = end < 0 ? "" : glob.substring(at, end);
        boolean not = inside.startsWith("!") || inside.startsWith("^");
        String characters = (not ? inside.substring(1) : inside).replaceAll("[\\\\\\[\\]&^]", "\\\\$0");
        regex.append(not ? "[^" : "[").append(characters).append(']');
        at = end < 0 ? glob.length() : end + 1;
    }
}
