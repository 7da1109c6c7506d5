package dev.monctl.model.topology;

import dev.monctl.model.unit.CpuQuantity;
import dev.monctl.model.unit.Quantity;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Processors and memory of a container. */
public record ResourceList(
        @Nullable CpuQuantity cpu, @Nullable Quantity memory) {
    /** With what an override says instead. */
    public ResourceList with(ResourceList override) {
        return new ResourceList(
                override.cpu == null ? cpu : override.cpu, override.memory == null ? memory : override.memory);
    }

    /** What is set, by its name in a pod. */
    public Map<String, Object> entries() {
        Map<String, Object> entries = new LinkedHashMap<>();
        if (cpu != null) {
            entries.put("cpu", cpu);
        }
        if (memory != null) {
            entries.put("memory", memory);
        }
        return Ordered.copy(entries);
    }
}
