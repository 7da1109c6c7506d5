package dev.monctl.validation.engine;

import dev.monctl.model.finding.Suggestion;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which external programs judge the output, too: {@code auto} takes those that are there, {@code off} none, and
 * {@code require:kubeconform,promtool} those that are there and makes it an error if one of these is not.
 */
public record Engines(boolean used, SortedSet<String> required) {
    public static final Engines AUTO = new Engines(true, new TreeSet<>());
    public static final Engines OFF = new Engines(false, new TreeSet<>());

    private static final String REQUIRE = "require:";
    private static final List<String> KNOWN = Tool.names();

    public Engines {
        required = Collections.unmodifiableSortedSet(new TreeSet<>(required));
    }

    /** Reads the option's value; what it cannot be is said in the exception. */
    public static Engines parse(String text) {
        String option = text.strip().toLowerCase(Locale.ROOT);
        if (option.equals("auto")) {
            return AUTO;
        }
        if (option.equals("off")) {
            return OFF;
        }
        if (!option.startsWith(REQUIRE)) {
            throw new IllegalArgumentException("'" + text + "' is none of auto, off, require:<program>,<program>");
        }
        SortedSet<String> required = new TreeSet<>();
        for (String name : option.substring(REQUIRE.length()).split(",", -1)) {
            required.add(known(name.strip()));
        }
        return new Engines(true, required);
    }

    /** Whether this program must be there. */
    public boolean requires(Tool tool) {
        return required.contains(tool.program());
    }

    private static String known(String name) {
        if (!KNOWN.contains(name)) {
            String help = Suggestion.nearest(name, KNOWN)
                    .map(meant -> "did you mean " + meant + "?")
                    .orElse("known are " + String.join(", ", KNOWN));
            throw new IllegalArgumentException("monctl knows no program '" + name + "'; " + help);
        }
        return name;
    }
}
