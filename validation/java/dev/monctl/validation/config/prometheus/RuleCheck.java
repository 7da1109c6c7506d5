package dev.monctl.validation.config.prometheus;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.yaml.Spelling;
import dev.monctl.model.yaml.YamlNode.Scalar;
import dev.monctl.validation.config.program.Notebook;
import dev.monctl.validation.config.program.TemplatedText;
import dev.monctl.validation.document.Field;
import dev.monctl.validation.gotemplate.TemplateLanguage;
import dev.monctl.validation.query.Brackets;
import dev.monctl.validation.query.Functions;
import dev.monctl.validation.schema.SchemaFiles;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Prometheus asks of one rule beyond its shape, and what would come out of its texts. */
final class RuleCheck {
    private static final TemplateLanguage LANGUAGE =
            TemplateLanguage.parse(SchemaFiles.lines("prometheus-3.5/templates.txt"));
    private static final List<String> OF_ALERTS = List.of("for", "keep_firing_for", "annotations");

    /**
     * What a sentence looks like in which something was left out: two spaces within it, one before a comma or a full stop, or
     * brackets around nothing that belong to no word. Before a percent sign, a colon or a semicolon some languages have one.
     */
    private static final Pattern GAP = Pattern.compile("[^\\s.:!?]  +\\S| [.,](?:\\s|$)|(?:^|\\s)\\(\\s*\\)");

    private final Field rule;
    private final Notebook notes;

    RuleCheck(Field rule, Notebook notes) {
        this.rule = rule;
        this.notes = notes;
    }

    void judge() {
        rule.get("expr").ifPresent(this::expression);
        if (rule.get("record").isPresent()) {
            ofRecord();
        } else {
            texts("labels");
            texts("annotations");
        }
    }

    private void expression(Field field) {
        if (field.node() instanceof Scalar scalar) {
            Brackets.in(field.text().orElse(""))
                    .ifPresent(open -> notes.add(Finding.error(
                            "rule/expression",
                            field.document().origin(Spelling.of(scalar, open.word(), open.start())),
                            field.where() + " " + open.why(),
                            null)));
            Functions.PROM
                    .strange(field.text().orElse(""))
                    .forEach(strange -> notes.add(Finding.error(
                            "rule/expression",
                            field.document().origin(Spelling.of(scalar, strange.word(), strange.start())),
                            field.where() + " " + strange.why(),
                            strange.help())));
        }
    }

    private void ofRecord() {
        for (String key : OF_ALERTS) {
            rule.get(key)
                    .ifPresent(field -> notes.add(Finding.error(
                            "rule/record",
                            field.keyPlace(),
                            rule.where() + " records a series, so it can have no '" + key + "'",
                            "leave it out, or write alert instead of record")));
        }
        rule.entries("labels").stream()
                .filter(label -> label.text().orElse("").contains("{{"))
                .forEach(label -> notes.add(label.error(
                        "rule/record",
                        label.where() + " is a template, which Prometheus expands in alerts only",
                        "write the value out, or make the label with label_replace")));
    }

    private void texts(String key) {
        for (Field entry : rule.entries(key)) {
            notes.addAll(TemplatedText.read(entry, LANGUAGE).problems("rule/template"));
            String text = entry.text().orElse("");
            Matcher gap = GAP.matcher(text);
            if (key.equals("annotations") && !text.contains("{{") && !text.contains("\n") && gap.find()) {
                notes.add(Finding.warning(
                        "rule/gap",
                        entry.place(),
                        entry.where() + " reads as if something were missing: '" + around(text, gap) + "'",
                        "what stands in {{ }} is gone when Helm, and not Prometheus, expands it",
                        "keep the text under files/ and read it with .Files.Get"));
            }
        }
    }

    private static String around(String text, Matcher gap) {
        int from = Math.max(0, gap.start() - 15);
        int to = Math.min(text.length(), gap.end() + 15);
        return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
    }
}
