package dev.monctl.validation.alloy.syntax;

/** A piece of a tree, which knows where it stands in its text. */
public interface Node {
    /** Where it begins: the offset of its first character. */
    int start();

    /** Where it ends: the offset behind its last character. */
    int end();
}
