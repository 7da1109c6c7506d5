package dev.monctl.validation.reach;

import dev.monctl.validation.alloy.source.AlloyTexts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What Alloys scrape; configurations that differ in nothing but their system's name are read once. */
final class AlikeScrapes {
    private final Map<String, List<ScrapeJob>> known = new HashMap<>();
    private final AlloyTexts texts;

    AlikeScrapes(AlloyTexts texts) {
        this.texts = texts;
    }

    /**
     * All jobs of a system's Alloy.
     *
     * @param files the texts that it reads as one
     */
    List<ScrapeJob> of(String system, List<String> files, Map<String, String> variables) {
        String alike = String.join("\n", files).replace('"' + system + '"', "\"\"")
                + variables.getOrDefault("DISABLED_COLLECTORS", "");
        return known.computeIfAbsent(alike, none -> AlloyScrapes.of(files, variables, texts));
    }
}
