package dev.monctl.model.values;

import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * One layer of values for the chart {@code monitoring-agent}: what a stage or a cluster lays over the layers below it.
 *
 * @param name what it is called in a sentence: {@code stage production}
 */
public record ValuesLayer(String name, Value.Mapping tree) {
    /** Maps, lists, texts, numbers, booleans and null, in the order in which they are written. */
    public Map<String, Object> values() {
        return tree.plain();
    }

    /** The values as JSON, which Helm reads as YAML. */
    public String json() {
        return JsonMapper.shared().writeValueAsString(values());
    }
}
