package dev.monctl.model.topology;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Values for Helm that monctl passes on as they are. */
public record HelmValues(Map<String, Object> values) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public HelmValues {
        values = Ordered.copy(values);
    }
}
