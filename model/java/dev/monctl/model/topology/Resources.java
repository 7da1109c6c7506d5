package dev.monctl.model.topology;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a container asks for, and what it may not exceed. */
public record Resources(ResourceList requests, ResourceList limits) {
    /** With what an override says instead. */
    public Resources with(Resources override) {
        return new Resources(requests.with(override.requests), limits.with(override.limits));
    }

    /** What is set, as a pod writes it. */
    public Map<String, Object> entries() {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("requests", requests.entries());
        entries.put("limits", limits.entries());
        return Ordered.copy(entries);
    }
}
