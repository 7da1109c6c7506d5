package dev.monctl.model.estate;

import dev.monctl.model.topology.Ordered;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * One layer of values for the chart {@code monitoring-agent}: what a stage or a cluster lays over the layers below it.
 *
 * @param values maps, lists, texts, numbers, booleans; in the order in which they are written
 */
public record ValuesLayer(Map<String, Object> values) {
    public ValuesLayer {
        values = Ordered.copy(values);
    }

    /** The values as JSON, which Helm reads as YAML. */
    public String json() {
        return JsonMapper.shared().writeValueAsString(values);
    }
}
