package dev.monctl.render;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What templates can name: the components of the estate, under their own names. */
final class Variables {
    private Variables() {}

    /** A record's components that have a value, in their order. Absent ones stay unknown, so that a hole for one is an error. */
    static Map<String, Object> of(Record estate) {
        Map<String, Object> variables = new LinkedHashMap<>();
        for (RecordComponent component : estate.getClass().getRecordComponents()) {
            @Nullable Object value = read(estate, component);
            if (value != null) {
                variables.put(component.getName(), value);
            }
        }
        return variables;
    }

    private static @Nullable Object read(Record estate, RecordComponent component) {
        try {
            return component.getAccessor().invoke(estate);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component.getName() + " of the estate", e);
        }
    }
}
