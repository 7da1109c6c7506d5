package dev.monctl.validation.alloy.source;

import dev.monctl.model.yaml.Source;
import dev.monctl.validation.alloy.syntax.AlloyDocument;
import dev.monctl.validation.alloy.syntax.AlloyReader;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads each text once, however many look at it, several at once too. */
public final class AlloyTexts {
    private final Map<String, AlloyDocument> documents = new ConcurrentHashMap<>();

    /** What a text is, whatever it is called. */
    public AlloyDocument read(String text) {
        return documents.computeIfAbsent(text, unread -> AlloyReader.read(Source.of("config.alloy", unread)));
    }
}
