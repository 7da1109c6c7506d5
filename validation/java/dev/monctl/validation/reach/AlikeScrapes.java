package dev.monctl.validation.reach;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What Alloys scrape; configurations that differ in nothing but their system's name are read once. */
final class AlikeScrapes {
    private final Map<String, List<ScrapeJob>> known = new HashMap<>();

    /** All jobs of a system's Alloy. */
    List<ScrapeJob> of(String system, String text, Map<String, String> variables) {
        String alike = text.replace('"' + system + '"', "\"\"") + variables.getOrDefault("DISABLED_COLLECTORS", "");
        return known.computeIfAbsent(alike, none -> AlloyScrapes.of(text, variables));
    }
}
