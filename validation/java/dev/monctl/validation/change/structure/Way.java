package dev.monctl.validation.change.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The way to a value in an object.
 *
 * @param steps keys of mappings; an item of a list as {@code [name]}
 */
public record Way(List<String> steps) {
    /** The object itself. */
    public static final Way ROOT = new Way(List.of());

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_$-]+");

    public Way {
        steps = List.copyOf(steps);
    }

    public Way key(String key) {
        return with(key);
    }

    public Way item(String name) {
        return with("[" + name + "]");
    }

    private Way with(String step) {
        List<String> longer = new ArrayList<>(steps);
        longer.add(step);
        return new Way(longer);
    }

    /** The last step; empty for the object itself. */
    public String last() {
        return fromEnd(0);
    }

    /** The step so many before the last; empty where there is none. */
    public String fromEnd(int before) {
        int at = steps.size() - 1 - before;
        return at < 0 ? "" : steps.get(at);
    }

    public boolean startsWith(String... first) {
        return steps.size() >= first.length && steps.subList(0, first.length).equals(List.of(first));
    }

    public boolean endsWith(String... last) {
        return steps.size() >= last.length
                && steps.subList(steps.size() - last.length, steps.size()).equals(List.of(last));
    }

    /** {@code spec.containers[alloy].args}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (String step : steps) {
            boolean isItem = step.startsWith("[");
            if (isItem || !WORD.matcher(step).matches()) {
                text.append(isItem ? step : "[\"" + step + "\"]");
            } else {
                text.append(text.isEmpty() ? "" : ".").append(step);
            }
        }
        return text.toString();
    }
}
