package dev.monctl.validation.kubernetes;

import dev.monctl.model.finding.Finding;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Function;

/**
 * What was found in objects, each by itself, for as long as somebody has the object. Two threads may both judge one, but none
 * waits for the other.
 */
public final class Judgements {
    private final Map<RenderedObject, List<Finding>> known = Collections.synchronizedMap(new WeakHashMap<>());

    /** What is known of it, or else is found now. */
    public List<Finding> of(RenderedObject object, Function<RenderedObject, List<Finding>> judging) {
        List<Finding> before = known.get(object);
        if (before != null) {
            return before;
        }
        List<Finding> found = judging.apply(object);
        known.put(object, found);
        return found;
    }

    /** How many were judged. */
    int size() {
        return known.size();
    }
}
