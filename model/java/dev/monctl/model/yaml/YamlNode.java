package dev.monctl.model.yaml;

import dev.monctl.model.finding.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A YAML value that knows where it stands. Anchors are resolved, keys are unique strings, documents are finite. */
public sealed interface YamlNode {
    Source source();

    Span span();

    /** The place of this node; {@code path} is its key in the topology, null elsewhere. */
    default Place place(@Nullable String path) {
        return source().place(span(), path);
    }

    /** Entries in the order of the file. */
    record Mapping(Source source, Span span, List<Entry> entries) implements YamlNode {
        public Mapping {
            entries = List.copyOf(entries);
        }

        public Optional<Entry> entry(String key) {
            return entries.stream().filter(e -> e.key().text().equals(key)).findFirst();
        }
    }

    /** One key with its value. */
    record Entry(Scalar key, YamlNode value) {}

    record Sequence(Source source, Span span, List<YamlNode> items) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /**
     * A scalar as written and as its dialect reads it.
     *
     * @param plain whether it stands without quotes and not as a block
     * @param value null, Boolean, Long or BigInteger, Double, or String
     */
    record Scalar(
            Source source,
            Span span,
            String text,
            boolean plain,
            @Nullable Object value) implements YamlNode {}
}
