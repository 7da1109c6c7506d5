package dev.monctl.model.finding;

import java.util.Collection;
import java.util.List;

/** Several things in one sentence. */
public final class Words {
    private static final int MOST_NAMED = 3;

    private Words() {}

    /** {@code a}, {@code a and b}, {@code a, b and c}; of more, the first three and how many there are besides. */
    public static String list(Collection<?> things) {
        return list(things, MOST_NAMED);
    }

    /** The same with up to {@code most} before the last. */
    public static String list(Collection<?> things, int most) {
        List<String> words = things.stream().map(String::valueOf).toList();
        if (words.size() <= 1) {
            return String.join("", words);
        }
        int named = Math.min(words.size() - 1, most);
        int others = words.size() - named;
        String last = others == 1 ? words.get(named) : others + " more";
        return String.join(", ", words.subList(0, named)) + " and " + last;
    }
}
