package dev.monctl.validation.config.program;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import dev.monctl.model.yaml.Spelling;
import dev.monctl.model.yaml.YamlNode.Scalar;
import dev.monctl.validation.document.Field;
import dev.monctl.validation.gotemplate.TemplateLanguage;
import dev.monctl.validation.gotemplate.TemplateProblem;
import dev.monctl.validation.gotemplate.TemplateReading;
import java.util.List;

/** A value in a configuration that its program expands as a template of Go. */
public record TemplatedText(Field field, TemplateReading reading) {
    public static TemplatedText read(Field field, TemplateLanguage language) {
        return new TemplatedText(field, TemplateReading.of(field.text().orElse(""), language));
    }

    /** What is wrong with it, under the code that its program has for that. */
    public List<Finding> problems(String code) {
        return reading.problems().stream()
                .map(problem -> finding(problem, code))
                .toList();
    }

    private Finding finding(TemplateProblem problem, String code) {
        Place place = place(problem.word(), problem.start());
        return Finding.error(code, place, field.where() + " " + problem.why(), problem.help());
    }

    /** Where a word of the text stands. */
    public Place place(String word, int start) {
        return field.node() instanceof Scalar scalar
                ? field.document().origin(Spelling.of(scalar, word, start))
                : field.place();
    }
}
