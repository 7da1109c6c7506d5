package dev.monctl.validation.alloy.format;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.yaml.Source;
import dev.monctl.validation.alloy.syntax.AlloyDocument;
import dev.monctl.validation.alloy.syntax.AlloyReader;
import java.util.Optional;

/**
 * A readable configuration, and how Alloy's formatter would have it.
 *
 * @param text as it should be
 */
public record Formatting(AlloyDocument document, String text) {
    /** Comments in odd places move again when Alloy's formatter sees what it has made; seldom more than twice. */
    private static final int MOST_PASSES = 5;

    public static Formatting of(AlloyDocument document) {
        String before = document.source().text();
        String text = AlloyFormatter.format(document);
        for (int pass = 1; pass < MOST_PASSES && !text.equals(before); pass++) {
            AlloyDocument made = read(document, text);
            if (!made.isReadable()) {
                break;
            }
            before = text;
            text = AlloyFormatter.format(made);
        }
        return new Formatting(document, text);
    }

    private static AlloyDocument read(AlloyDocument document, String text) {
        return AlloyReader.read(Source.of(document.source().name(), text));
    }

    /** Whether there is nothing to change. */
    public boolean isDone() {
        return text.equals(document.source().text());
    }

    /**
     * Why it is better left alone: Alloy's formatter takes tabs and the spaces at the ends of lines for its own, also where they
     * belong to a text, and sometimes writes what Alloy does not read.
     */
    public Optional<Finding> damage() {
        return Wording.of(document)
                .difference(Wording.of(read(document, text)))
                .map(node -> harmed(document.place(node)));
    }

    private static Finding harmed(Place place) {
        return Finding.warning(
                "alloy/formatter-harms",
                place,
                "alloy fmt would change what this says, so the file is left as it is",
                "",
                "write tabs in a string as \\t, put spaces before a line's end elsewhere, or put it on one line");
    }

    /** What is said of one that should be formatted; nothing where it is, or is better left alone. */
    public Optional<Finding> complaint() {
        String file = document.source().name();
        return isDone() || damage().isPresent()
                ? Optional.empty()
                : Optional.of(Finding.warning(
                        "alloy/not-formatted",
                        firstDifference(),
                        file + " is not formatted",
                        "alloy fmt --test refuses it",
                        "monctl fmt " + file));
    }

    private Place firstDifference() {
        Source source = document.source();
        int same = 0;
        int most = Math.min(text.length(), source.text().length());
        while (same < most && text.charAt(same) == source.text().charAt(same)) {
            same++;
        }
        return source.place(same, same, null);
    }
}
