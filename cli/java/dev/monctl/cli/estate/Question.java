package dev.monctl.cli.estate;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that has to be known of a new estate.
 *
 * @param flag by which it can be answered
 * @param words by which it is asked for
 * @param usual the answer where none is given; null where a person must give one
 * @param reading throws for what is no answer
 */
public record Question<T>(
        String flag, String words, @Nullable String usual, Function<String, T> reading) {

    /** Absent where it is one; else what is wrong with it. */
    @Nullable
    String refusal(String answer) {
        try {
            var unused = reading.apply(answer);
            return null;
        } catch (IllegalArgumentException wrong) {
            return String.valueOf(wrong.getMessage());
        }
    }
}
