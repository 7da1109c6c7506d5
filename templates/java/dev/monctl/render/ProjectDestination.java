package dev.monctl.render;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An Application's destination as its project allows it. The project's is a pattern: the brackets around an IPv6 address
 * would be a choice of characters there, and match nothing.
 */
final class ProjectDestination {
    private ProjectDestination() {}

    static Map<String, String> of(ArgoApplication application) {
        Map<String, String> destination = new LinkedHashMap<>();
        application.destination().forEach((key, value) -> destination.put(key, literal(value)));
        destination.put("namespace", application.namespace());
        return destination;
    }

    private static String literal(String text) {
        return text.replaceAll("[*?\\\\\\[\\]{}]", "\\\\$0");
    }
}
