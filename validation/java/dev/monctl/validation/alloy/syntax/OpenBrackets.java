package dev.monctl.validation.alloy.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;

/** The brackets that are open at a place; one that is closed while others within it are open tells that those were forgotten. */
final class OpenBrackets {
    /** What closes them, the innermost first. */
    private final Deque<TokenKind> closings = new ArrayDeque<>();

    private final Map<TokenKind, Integer> counts = new EnumMap<>(TokenKind.class);

    boolean isEmpty() {
        return closings.isEmpty();
    }

    void open(TokenKind closing) {
        closings.push(closing);
        counts.merge(closing, 1, Integer::sum);
    }

    /** Closes the innermost bracket that this one closes, and all within it; false where there is none. */
    boolean close(TokenKind closing) {
        if (counts.getOrDefault(closing, 0) == 0) {
            return false;
        }
        TokenKind inner;
        do {
            inner = closings.pop();
            counts.merge(inner, -1, Integer::sum);
        } while (inner != closing);
        return true;
    }
}
