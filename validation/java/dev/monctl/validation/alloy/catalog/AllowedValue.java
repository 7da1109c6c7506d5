package dev.monctl.validation.alloy.catalog;

/** One of the few values that an argument takes. */
public record AllowedValue(String value, Stability stability, Lifespan lifespan) {}
