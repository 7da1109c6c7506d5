package dev.monctl.model.topology;

import dev.monctl.model.unit.Version;

/** A program of which only the version and the resources are chosen. */
public record Component(Version version, Resources resources) {
    /** With what an override says instead. */
    public Component with(ComponentOverride override) {
        return new Component(
                override.version() == null ? version : override.version(), resources.with(override.resources()));
    }
}
