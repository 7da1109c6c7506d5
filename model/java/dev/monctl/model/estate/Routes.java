package dev.monctl.model.estate;

/** The way of an alert by its severity. */
public record Routes(Route warning, Route critical) {}
