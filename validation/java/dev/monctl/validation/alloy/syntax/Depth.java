package dev.monctl.validation.alloy.syntax;

import java.util.function.Supplier;

/** How deep blocks and values lie in one another. It has a limit, so that whoever walks a tree may recurse. */
final class Depth {
    private static final int LIMIT = 250;

    private int depth;

    /** Reads something that lies one step deeper. */
    <T> T within(Token token, Supplier<T> reader) {
        check(++depth, token);
        try {
            return reader.get();
        } finally {
            depth--;
        }
    }

    /** Refuses what is too deep. */
    void check(int deep, Token token) {
        if (deep > LIMIT) {
            throw BrokenStatement.at(
                    token,
                    "blocks and values lie more than " + LIMIT + " deep in one another",
                    "check that it is the file you mean");
        }
    }
}
