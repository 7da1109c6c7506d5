package dev.monctl.validation.config.loki;

import dev.monctl.model.finding.Finding;
import dev.monctl.validation.config.program.ConfigFile;
import dev.monctl.validation.config.program.ProgramRun;
import dev.monctl.validation.document.Field;
import dev.monctl.validation.duration.PrometheusDuration;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** What deletes old logs: the compactor does, if it is told to, for how long, and where to note what is to be deleted. */
final class Retention {
    private static final Duration DAY = Duration.ofDays(1);

    private final ConfigFile config;
    private final ProgramRun run;
    private final EnvironmentReferences references;

    Retention(ConfigFile config, ProgramRun run, EnvironmentReferences references) {
        this.config = config;
        this.run = run;
        this.references = references;
    }

    void judge() {
        Optional<Field> enabled = config.field().get("compactor", "retention_enabled");
        Optional<Field> period = config.field().get("limits_config", "retention_period");
        if (isOpen(enabled) || isOpen(period)) {
            return; // whether anything is deleted, and after how long, is for the environment to say
        }
        boolean hasPeriod = period.flatMap(Retention::duration)
                        .filter(time -> !time.isZero())
                        .isPresent()
                || !config.field().items("limits_config", "retention_stream").isEmpty();
        if (enabled.filter(field -> field.isTrue()).isPresent()) {
            needsStore(enabled.get());
            if (!hasPeriod) {
                run.add(nothing(enabled.get(), "but no retention_period says how long logs are kept"));
            }
        } else if (hasPeriod) {
            period.ifPresent(field -> run.add(nothing(field, "but compactor.retention_enabled is not true")));
        }
        Stream.concat(
                        period.stream(),
                        config.field().items("limits_config", "retention_stream").stream()
                                .flatMap(stream -> stream.get("period").stream()))
                .forEach(this::atLeastADay);
    }

    private boolean isOpen(Optional<Field> field) {
        return field.flatMap(at -> at.text()).filter(references::isOpen).isPresent();
    }

    private void needsStore(Field enabled) {
        if (config.field().text("compactor", "delete_request_store").orElse("").isEmpty()) {
            run.add(enabled.error(
                    "loki/retention",
                    enabled.where() + " is true, but there is no delete_request_store: Loki does not start",
                    "add delete_request_store: filesystem, or what the schema_config calls its object_store"));
        }
    }

    private static Finding nothing(Field field, String why) {
        return field.error(
                "loki/retention",
                field.where() + " is " + field.text().orElse("true") + ", " + why + ": nothing is ever deleted",
                "set both: compactor.retention_enabled: true and limits_config.retention_period");
    }

    private void atLeastADay(Field period) {
        if (duration(period)
                .filter(time -> !time.isZero() && time.compareTo(DAY) < 0)
                .isPresent()) {
            run.add(period.error(
                    "loki/retention",
                    period.where() + " is " + period.text().orElse("") + ", but an index has one table for each day",
                    "write 24h or more"));
        }
    }

    private static Optional<Duration> duration(Field field) {
        return field.text().flatMap(PrometheusDuration::of);
    }
}
