package dev.monctl.validation.alloy.catalog;

/** A value that Alloy's language has a name for, such as {@code constants.hostname}. */
public record Constant(String name, Type type, Lifespan lifespan) {}
