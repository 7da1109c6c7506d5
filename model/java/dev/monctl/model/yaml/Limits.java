package dev.monctl.model.yaml;

/**
 * What a document may grow to. Whoever walks a tree may recurse, so its depth is bounded; and an alias costs the reader
 * nothing, but everyone after it the whole of what it stands for.
 */
record Limits(int depth, long nodesByAlias) {
    static final Limits USUAL = new Limits(200, 100_000);
}
