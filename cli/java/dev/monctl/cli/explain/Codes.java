package dev.monctl.cli.explain;

import dev.monctl.cli.catalogue.Catalogue;
import dev.monctl.cli.catalogue.CatalogueEntry;
import dev.monctl.cli.catalogue.Example;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The codes of findings, in the words of the page of findings and of an example. */
public final class Codes implements Subject {
    private final Catalogue catalogue = Catalogue.published();

    @Override
    public Optional<Explanation> explain(String thing) {
        return catalogue.find(thing).map(Codes::explanation);
    }

    @Override
    public Collection<String> names() {
        return catalogue.codes();
    }

    private static Explanation explanation(CatalogueEntry entry) {
        @Nullable Example example = entry.example().orElse(null);
        Explanation explanation = Explanation.of(Explanation.Kind.FINDING, entry.code())
                .with("severity", entry.severity())
                .with("meaning", entry.meaning());
        if (example != null) {
            explanation = explanation
                    .with("why", example.why())
                    .with("help", example.help())
                    .with("example", example.message().stripTrailing());
        }
        return explanation.with("accept", acceptance(entry, example));
    }

    /** An acceptance names a key, so what is about no key cannot be accepted. */
    private static String acceptance(CatalogueEntry entry, @Nullable Example example) {
        if (!entry.isAcceptable()) {
            return "no: an error is what would be refused, lose data or alert nobody";
        }
        String key =
                example == null || example.key() == null ? "the key that the finding names in brackets" : example.key();
        return "yes, where it is about a key of the topology:\naccepted:\n  - rule: " + entry.code() + "\n    on: "
                + key + "\n    reason: why it is meant";
    }
}
