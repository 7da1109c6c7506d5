package dev.monctl.validation.estate.sender;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block of an Alloy configuration, found by its name and label, as far as two things are asked of it: its blocks and its
 * arguments. Whether the configuration is right is not asked here.
 *
 * @param text the whole configuration, with blanks in place of its comments
 * @param start where what stands between the braces begins
 * @param end where it ends
 */
record AlloyBlock(String text, int start, int end) {
    /** Possessive, since a group that may give back recurses once per character: a long text would overflow the stack. */
    private static final String QUOTED = "\"[^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+)*+\"";

    private static final Pattern PIECE =
            Pattern.compile(QUOTED + "|`[^`]*`|(?<comment>//[^\\n]*|/\\*.*?\\*/)|[{}]", Pattern.DOTALL);

    /** A text in quotes, and where it begins behind the first of them. */
    record Literal(String value, int start) {}

    static AlloyBlock of(String configuration) {
        StringBuilder text = new StringBuilder(configuration);
        Matcher piece = PIECE.matcher(configuration);
        while (piece.find()) {
            for (int i = piece.start(); piece.group("comment") != null && i < piece.end(); i++) {
                text.setCharAt(i, text.charAt(i) == '\n' ? '\n' : ' ');
            }
        }
        return new AlloyBlock(text.toString(), 0, text.length());
    }

    /** The first block directly in this one that begins so: {@code loki.write "hub"}, {@code endpoint}. */
    Optional<AlloyBlock> block(String head) {
        Matcher found = own("(?m)^[ \\t]*" + Pattern.quote(head) + "[ \\t]*\\{");
        while (found.find()) {
            if (depth(found.start()) == 0) {
                return Optional.of(new AlloyBlock(text, found.end(), closing(found.end())));
            }
        }
        return Optional.empty();
    }

    /** An argument that is nothing but a text; empty where it is missing, or computed. */
    Optional<Literal> literal(String name) {
        Matcher found = own("(?m)^[ \\t]*" + name + "[ \\t]*=[ \\t]*(" + QUOTED + ")[ \\t]*$");
        while (found.find()) {
            if (depth(found.start()) == 0) {
                return Optional.of(literal(found, 1));
            }
        }
        return Optional.empty();
    }

    /** An argument that maps names to texts; empty where it is missing, or something in it is computed. */
    Optional<Map<String, Literal>> literals(String name) {
        Matcher found = own("(?m)^[ \\t]*" + name + "[ \\t]*=[ \\t]*\\{");
        if (!found.find() || depth(found.start()) != 0) {
            return Optional.empty();
        }
        AlloyBlock inside = new AlloyBlock(text, found.end(), closing(found.end()));
        Map<String, Literal> literals = new LinkedHashMap<>();
        Matcher entry = inside.own("\\s*\"?(\\w+)\"?\\s*=\\s*(" + QUOTED + ")\\s*(?:,|$)|\\s+$|(\\S)");
        while (entry.find()) {
            if (entry.group(3) != null) {
                return Optional.empty();
            }
            if (entry.group(1) != null) {
                literals.put(entry.group(1), literal(entry, 2));
            }
        }
        return Optional.of(literals);
    }

    /** Every environment variable that is asked for by name. */
    List<Literal> variables() {
        List<Literal> variables = new ArrayList<>();
        Matcher found = own("\\bsys\\.env\\s*\\(\\s*(" + QUOTED + ")\\s*\\)");
        while (found.find()) {
            variables.add(literal(found, 1));
        }
        return variables;
    }

    private static Literal literal(Matcher found, int group) {
        String quoted = found.group(group);
        String inside = quoted.substring(1, quoted.length() - 1);
        return new Literal(inside.replaceAll("\\\\([\"\\\\])", "$1"), found.start(group) + 1);
    }

    private Matcher own(String pattern) {
        return Pattern.compile(pattern).matcher(text).region(start, end);
    }

    /** How deep in further blocks of this one a place lies. */
    private int depth(int place) {
        int depth = 0;
        Matcher piece = PIECE.matcher(text).region(start, place);
        while (piece.find()) {
            depth += step(piece.group());
        }
        return depth;
    }

    /** Where the block ends that begins here. */
    private int closing(int from) {
        int depth = 1;
        Matcher piece = PIECE.matcher(text).region(from, text.length());
        while (piece.find()) {
            depth += step(piece.group());
            if (depth == 0) {
                return piece.start();
            }
        }
        return end;
    }

    private static int step(String piece) {
        return piece.equals("{") ? 1 : piece.equals("}") ? -1 : 0;
    }
}
