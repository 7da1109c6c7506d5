package dev.monctl.model.topology;

/** What a container asks for, and what it may not exceed. */
public record Resources(ResourceList requests, ResourceList limits) {
    /** With what an override says instead. */
    public Resources with(Resources override) {
        return new Resources(requests.with(override.requests), limits.with(override.limits));
    }
}
