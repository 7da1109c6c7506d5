package dev.monctl.model.yaml;

/** A stretch of a text. Lines and columns count from 1; the end is exclusive. */
public record Span(int line, int column, int endLine, int endColumn) {}
