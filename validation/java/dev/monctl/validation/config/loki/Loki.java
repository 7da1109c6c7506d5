package dev.monctl.validation.config.loki;

import dev.monctl.validation.config.form.Form;
import dev.monctl.validation.config.program.ConfigFile;
import dev.monctl.validation.config.program.ConfigSchema;
import dev.monctl.validation.config.program.Judge;
import dev.monctl.validation.config.program.ProgramRun;
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
        new SchemaPeriods(config, run, references).judge();
        new Retention(config, run, references).judge();
        new StoragePaths(config, run, references).judge();
        references.judge();
    }
}
