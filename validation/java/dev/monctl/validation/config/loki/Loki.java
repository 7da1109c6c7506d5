package dev.monctl.validation.config.loki;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.yaml.YamlNode.Scalar;
import dev.monctl.validation.config.form.Form;
import dev.monctl.validation.config.program.ConfigFile;
import dev.monctl.validation.config.program.ConfigSchema;
import dev.monctl.validation.config.program.Judge;
import dev.monctl.validation.config.program.ProgramRun;
import dev.monctl.validation.document.Field;
import dev.monctl.validation.schema.ValueForm.Refusal;
import dev.monctl.validation.schema.Vocabulary;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Loki 3.2 with the file that {@code -config.file} names. */
public final class Loki implements Judge {
    private static final Pattern BYTES = Pattern.compile("(?i)\\d+ *([kmgtpe]?b?)");

    private static final List<Form> OWN = List.of(
            new Form("date", Loki::date),
            new Form(
                    "loki-bytes",
                    text -> Refusal.unless(
                            BYTES.matcher(text).matches(),
                            "is no size",
                            "write it like 256KB, 10MB or 1GB: a whole number")));

    private static final ConfigSchema CONFIG = new ConfigSchema(
            "loki-3.2/config.json", new Vocabulary("loki/schema", "loki/duplicate", Form.commonAnd(OWN)));

    private static Optional<Refusal> date(String text) {
        try {
            LocalDate.parse(text);
            return Optional.empty();
        } catch (DateTimeException none) {
            return Optional.of(new Refusal("is no date", "write it like \"2026-01-31\", in quotes"));
        }
    }

    /** A template that names a value which there is none of writes nothing behind the key. */
    private static void withoutValue(Field field, ProgramRun run) {
        if (field.node() instanceof Scalar scalar && scalar.value() == null) {
            run.add(Finding.warning(
                    "loki/no-value",
                    field.key() == null ? field.place() : field.keyPlace(),
                    field.where() + " has no value",
                    "Loki takes its own default then",
                    "write one, or remove the key"));
        }
        field.entries().forEach(entry -> withoutValue(entry, run));
        field.items().forEach(item -> withoutValue(item, run));
    }

    @Override
    public boolean knows(String program) {
        return program.equals("loki");
    }

    @Override
    public String version() {
        return "3.2";
    }

    @Override
    public void judge(ProgramRun run) {
        run.configuration("config.file").ifPresent(config -> judge(config, run));
    }

    private static void judge(ConfigFile config, ProgramRun run) {
        EnvironmentReferences references = new EnvironmentReferences(config, run);
        run.addAll(CONFIG.judge(config, references::isOpen));
        withoutValue(config.field(), run);
        new SchemaPeriods(config, run, references).judge();
        new Retention(config, run, references).judge();
        new StoragePaths(config, run, references).judge();
        references.judge();
    }
}
