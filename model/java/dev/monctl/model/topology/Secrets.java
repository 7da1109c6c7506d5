package dev.monctl.model.topology;

/** Where secrets come from. */
public record Secrets(OnePassword onePassword) {}
