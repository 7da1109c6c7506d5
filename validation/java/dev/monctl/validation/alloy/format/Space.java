package dev.monctl.validation.alloy.format;

/** What stands between two words. */
enum Space {
    BLANK,
    /** The words behind it stand below one another, line by line. */
    STOP,
    /** A new line, which is aligned with the one before it. */
    LINE,
    /** A new line, with which alignment begins anew. */
    BREAK,
    INDENT,
    OUTDENT,
    /** What has given way to a comment. */
    NOTHING;

    boolean isIndentation() {
        return this == INDENT || this == OUTDENT;
    }
}
