package dev.monctl.validation.alloy.format;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where the characters of a text stand, as Alloy's formatter counts: in bytes of UTF-8, and in lines that only a line feed ends. It
 * takes words for as long as they have bytes where it guesses what stands before a comment.
 */
final class Positions {
    /** For each character its offset; null where every one has a single byte. */
    private final int @Nullable [] offsets;

    /** The offset of each line. */
    private final int[] lines;

    Positions(String text) {
        this.offsets = text.chars().allMatch(c -> c < 0x80) ? null : offsets(text);
        this.lines = lines(text);
    }

    private static int[] offsets(String text) {
        int[] offsets = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            offsets[i + 1] = offsets[i] + bytes(text.charAt(i));
        }
        return offsets;
    }

    private int[] lines(String text) {
        int[] starts = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
        int line = 1;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            starts[line++] = offset(end + 1);
        }
        return starts;
    }

    /** The offset of a character. */
    int offset(int index) {
        return offsets == null ? index : offsets[index];
    }

    /** The line of an offset, from 1. */
    int line(int offset) {
        int found = Arrays.binarySearch(lines, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The line of a character, from 1. */
    int lineAt(int index) {
        return line(offset(index));
    }

    /** How many bytes a word has. */
    static int length(String word) {
        int length = 0;
        for (int i = 0; i < word.length(); i++) {
            length += bytes(word.charAt(i));
        }
        return length;
    }

    /** Half of a pair has two bytes of the four that both have together. */
    private static int bytes(char c) {
        if (c < 0x80) {
            return 1;
        }
        return c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
}
