package dev.monctl.model.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * The path of a key, taken apart.
 *
 * @param steps names of keys, and numbers of items
 */
record KeyPath(List<Object> steps) {
    private static final Pattern STEP =
            Pattern.compile("\\[\"(?<quoted>[^\"]*)\"]|\\[(?<item>\\d{1,9})]|\\.?(?<name>[^.\\[\\]]+)");

    KeyPath {
        steps = List.copyOf(steps);
    }

    /** What is no path has no steps. */
    static KeyPath of(String path) {
        List<Object> steps = new ArrayList<>();
        Matcher step = STEP.matcher(path);
        int end = 0;
        while (step.find() && step.start() == end) {
            end = step.end();
            String item = step.group("item");
            String quoted = step.group("quoted");
            steps.add(item != null ? Integer.valueOf(item) : quoted != null ? quoted : step.group("name"));
        }
        return new KeyPath(end == path.length() ? steps : List.of());
    }

    /** What stands there in a tree; a missing node where nothing does. */
    JsonNode in(JsonNode tree) {
        JsonNode node = tree;
        for (Object step : steps) {
            node = step instanceof Integer index ? node.path(index) : node.path((String) step);
        }
        return node;
    }

    KeyPath parent() {
        return new KeyPath(steps.subList(0, steps.size() - 1));
    }

    Object last() {
        return steps.get(steps.size() - 1);
    }
}
