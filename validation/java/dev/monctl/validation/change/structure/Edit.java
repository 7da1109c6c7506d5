package dev.monctl.validation.change.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One thing that is otherwise in an object. */
public sealed interface Edit {
    /** Where. */
    Way way();

    /**
     * A value is another one.
     *
     * @param before null where there was none
     * @param after null where there is none any more
     */
    record Value(
            Way way, @Nullable JsonNode before, @Nullable JsonNode after) implements Edit {}

    /** The items of a list are the same, in another order. */
    record Order(Way way, List<String> before, List<String> after) implements Edit {
        public Order {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    /**
     * Lines of a text are others.
     *
     * @param lines each behind {@code -}, {@code +} or, for what stands beside, a blank; {@code ...} where lines are left out,
     *     and {@code \ No newline at end of file} behind a last line that has lost or not yet got its end
     */
    record Lines(Way way, List<String> lines) implements Edit {
        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /** A text says the same in other words: comments, quotes or indentation differ. */
    record Wording(Way way) implements Edit {}
}
