package dev.monctl.validation.alloy.syntax;

/**
 * A comment.
 *
 * @param start where it begins in the text
 * @param end behind its last character; the end of its line is no part of it
 * @param written all of it, as it is written
 */
public record Comment(int start, int end, String written) {
    /** Whether it stands between {@code /*} and its counterpart, and not from two slashes to the end of a line. */
    public boolean isBlock() {
        return written.charAt(1) == '*';
    }
}
