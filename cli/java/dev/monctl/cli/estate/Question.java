package dev.monctl.cli.estate;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that has to be known of a new estate.
 *
 * @param flag by which it can be answered
 * @param words by which it is asked for
 * @param usual the answer where none is given; null where a person must give one, also since the usual one is none here
 * @param reading throws for what is no answer
 */
public record Question<T>(
        String flag, String words, @Nullable String usual, Function<String, T> reading) {
    public Question {
        // It may come from a folder's name or from Git: offered again and again, it would never be taken.
        usual = usual == null || refusal(reading, usual) != null ? null : usual;
    }

    /** Absent where it is one; else what is wrong with it. */
    @Nullable
    String refusal(String answer) {
        return refusal(reading, answer);
    }

    private static @Nullable String refusal(Function<String, ?> reading, String answer) {
        try {
            var unused = reading.apply(answer);
            return null;
        } catch (IllegalArgumentException wrong) {
            return String.valueOf(wrong.getMessage());
        }
    }
}
