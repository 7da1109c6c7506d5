package dev.monctl.validation.alloy.source;

import dev.monctl.model.yaml.Source;
import dev.monctl.validation.alloy.syntax.AlloyDocument;
import dev.monctl.validation.alloy.syntax.AlloyReader;
import java.util.HashMap;
import java.util.Map;

/** Reads each text once, however many look at it. */
public final class AlloyTexts {
    private final Map<String, AlloyDocument> documents = new HashMap<>();

    /** What a text is, whatever it is called. */
    public AlloyDocument read(String text) {
        return documents.computeIfAbsent(text, unread -> AlloyReader.read(Source.of("config.alloy", unread)));
    }
}
