package dev.monctl.validation.argocd;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of an AppProject: {@code *} and {@code ?}, choices {@code [a-z]} and {@code {a,b}}, a backslash before what is
 * meant as itself. One that cannot be read matches nothing.
 */
final class Glob {
    private static final Pattern SPECIAL = Pattern.compile("[*?\\[{}\\\\]");

    private final String glob;
    private final @Nullable Pattern pattern;

    private Glob(String glob, @Nullable Pattern pattern) {
        this.glob = glob;
        this.pattern = pattern;
    }

    /** A pattern whose {@code *} stops at nothing. */
    static Glob of(String glob) {
        return of(glob, ".");
    }

    /** The same where {@code *} stays within a part between slashes; {@code **} does not. */
    static Glob ofPath(String glob) {
        return of(glob, "[^/]");
    }

    private static Glob of(String glob, String any) {
        // Most are plain words, and a large estate compares each with each.
        return new Glob(glob, SPECIAL.matcher(glob).find() ? new GlobReader(glob, any).read() : null);
    }

    boolean matches(String text) {
        return pattern == null ? glob.equals(text) : pattern.matcher(text).matches();
    }
}
