package dev.monctl.validation.gotemplate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A template that was read.
 *
 * @param defined the names of the templates that it defines
 * @param uses the templates that it names
 */
public record TemplateReading(List<TemplateProblem> problems, Set<String> defined, List<TemplateUse> uses) {
    /** Reads a text from its begin to the first thing that makes the rest unreadable. */
    public static TemplateReading of(String text, TemplateLanguage language) {
        TemplateReading reading = new TemplateReading(new ArrayList<>(), new LinkedHashSet<>(), new ArrayList<>());
        if (text.contains("{{")) {
            new TemplateReader(text, language, reading).read();
        }
        return reading;
    }
}
