package dev.monctl.cli.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say about one thing.
 *
 * @param kind what it was taken for: {@code finding}, {@code key}, {@code alert}, {@code label} or {@code file}
 * @param facts each with its name, in the order in which they are read
 */
public record Explanation(String kind, String name, List<Fact> facts) {
    public Explanation {
        facts = List.copyOf(facts);
    }

    static Explanation of(String kind, String name) {
        return new Explanation(kind, name, List.of());
    }

    /** With a text; none where it is null or empty. */
    Explanation with(String fact, @Nullable String text) {
        return text == null || text.isEmpty() ? this : with(new Fact.Text(fact, text));
    }

    Explanation with(Fact fact) {
        List<Fact> more = new ArrayList<>(facts);
        more.add(fact);
        return new Explanation(kind, name, more);
    }

    /** For programs. */
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", 1);
        json.put("kind", kind);
        json.put("name", name);
        facts.forEach(fact -> json.put(fact.name(), fact.json()));
        return json;
    }
}
