package dev.monctl.model.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** "Did you mean": the known name that a misspelt one is nearest to. */
public final class Suggestion {
    private static final int MOST_LISTED = 8;

    private Suggestion() {}

    /** The nearest known name, if it is near enough to be meant; of equally near ones the first by the alphabet. */
    public static Optional<String> nearest(String misspelt, Collection<String> known) {
        return known.stream()
                .filter(name -> isNear(misspelt, name))
                .min(Comparator.comparingInt((String name) -> distance(misspelt, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** What to type instead: the nearest name, else all of them where they are few. */
    public static Optional<String> help(String misspelt, Collection<String> known) {
        Optional<String> nearest = nearest(misspelt, known);
        if (nearest.isPresent()) {
            return nearest.map(name -> "did you mean '" + name + "'?");
        }
        List<String> all = known.stream().distinct().toList();
        return all.isEmpty() || all.size() > MOST_LISTED
                ? Optional.empty()
                : Optional.of("use " + (all.size() == 1 ? "" : "one of ") + String.join(", ", all));
    }

    /** The nearest name, else what to do in its place. */
    public static String help(String misspelt, Collection<String> known, String otherwise) {
        return nearest(misspelt, known)
                .map(name -> "did you mean '" + name + "'?")
                .orElse(otherwise);
    }

    /**
     * The nearest name, else all of them behind {@code announced}.
     *
     * @param announced such as {@code declared are}
     * @param withoutAny what to do where there is none
     */
    public static String help(String misspelt, Collection<String> known, String announced, String withoutAny) {
        return help(misspelt, known, known.isEmpty() ? withoutAny : announced + " " + String.join(", ", known));
    }

    /** A third of the longer name may be wrong: one letter of {@code hup}, three of {@code kubeStateM}. */
    private static boolean isNear(String misspelt, String name) {
        int allowed = Math.max(1, Math.max(misspelt.length(), name.length()) / 3);
        int distance = distance(misspelt, name);
        return distance <= allowed && distance < Math.min(misspelt.length(), name.length());
    }

    /** Damerau and Levenshtein: letters added, dropped, changed, or two neighbours swapped; case does not count. */
    static int distance(String one, String other) {
        String a = plain(one);
        String b = plain(other);
        int[] beforePrevious = new int[b.length() + 1];
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(changed, Math.min(previous[j], current[j - 1]) + 1);
                if (swapped(a, i, b, j)) {
                    current[j] = Math.min(current[j], beforePrevious[j - 2] + 1);
                }
            }
            int[] oldest = beforePrevious;
            beforePrevious = previous;
            previous = current;
            current = oldest;
        }
        return previous[b.length()];
    }

    private static boolean swapped(String a, int i, String b, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
