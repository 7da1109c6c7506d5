package dev.monctl.cli.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say about one thing.
 *
 * @param kind what it was taken for
 * @param facts each with its name, in the order in which they are read
 */
public record Explanation(Kind kind, String name, List<Fact> facts) {
    public Explanation {
        facts = List.copyOf(facts);
    }

    /** What one can ask about. */
    public enum Kind {
        FINDING("the code of a finding"),
        KEY("a key of the topology"),
        ALERT("an alert"),
        LABEL("a label"),
        FILE("a file of the output");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** What it is, as a part of a sentence. */
        public String words() {
            return words;
        }

        private String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Explanation of(Kind kind, String name) {
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
        json.put("kind", kind.key());
        json.put("name", name);
        facts.forEach(fact -> json.put(fact.name(), fact.json()));
        return json;
    }
}
