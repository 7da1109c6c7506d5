package dev.monctl.validation.alloy.catalog;

/** What others may refer to as {@code <component>.<label>.<name>}. */
public record Export(String name, Type type, Stability stability, Lifespan lifespan) {}
