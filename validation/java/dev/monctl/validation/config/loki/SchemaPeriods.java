package dev.monctl.validation.config.loki;

import dev.monctl.model.finding.Suggestion;
import dev.monctl.validation.config.program.ConfigFile;
import dev.monctl.validation.config.program.ProgramRun;
import dev.monctl.validation.document.Field;
import dev.monctl.validation.duration.PrometheusDuration;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which schema is for which time: one follows the other, and each is as its kind of index needs it. */
final class SchemaPeriods {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Set<String> ONE_TABLE_A_DAY = Set.of("tsdb", "boltdb-shipper");
    private static final Set<String> STORES = Set.of(
            "alibabacloud",
            "aws",
            "azure",
            "bos",
            "cos",
            "filesystem",
            "gcs",
            "s3",
            "swift",
            "aws-dynamo",
            "bigtable",
            "bigtable-hashed",
            "cassandra",
            "gcp",
            "gcp-columnkey",
            "grpc-store",
            "inmemory");

    private final ConfigFile config;
    private final ProgramRun run;
    private final EnvironmentReferences references;

    SchemaPeriods(ConfigFile config, ProgramRun run, EnvironmentReferences references) {
        this.config = config;
        this.run = run;
        this.references = references;
    }

    void judge() {
        List<Field> periods = config.field().items("schema_config", "configs");
        for (int at = 0; at < periods.size(); at++) {
            period(periods.get(at));
            if (at > 0) {
                follows(periods.get(at - 1), periods.get(at));
            }
        }
        if (!periods.isEmpty()) {
            structuredMetadata(periods.get(periods.size() - 1));
        }
    }

    private void follows(Field before, Field period) {
        Optional<LocalDate> earlier = before.get("from").flatMap(SchemaPeriods::date);
        Optional<Field> from = period.get("from");
        if (earlier.isPresent()
                && from.flatMap(SchemaPeriods::date)
                        .filter(date -> date.isBefore(earlier.get()))
                        .isPresent()) {
            run.add(from.get()
                    .error(
                            "loki/schema-period",
                            from.get().where() + " is " + from.get().text().orElse("") + ", before the period above it",
                            "sort the periods by their dates"));
        }
    }

    private static Optional<LocalDate> date(Field field) {
        try {
            return field.text().map(LocalDate::parse);
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private void period(Field period) {
        String store = period.text("store").orElse("");
        period.get("index", "period")
                .or(() -> period.get("index"))
                .filter(field -> ONE_TABLE_A_DAY.contains(store) && !isOpen(field))
                .filter(field -> !field.text().flatMap(PrometheusDuration::of).equals(Optional.of(DAY)))
                .ifPresent(field -> run.add(field.error(
                        "loki/schema-period",
                        field.where() + " is not 24h, which an index of the kind " + store + " needs",
                        "write period: 24h")));
        period.get("object_store").filter(name -> !isOpen(name)).ifPresent(this::objectStore);
    }

    private boolean isOpen(Field field) {
        return references.isOpen(field.text().orElse(""));
    }

    private void objectStore(Field store) {
        String name = store.text().orElse("");
        boolean isNamed = config.field().entries("storage_config", "named_stores").stream()
                .anyMatch(kind -> kind.get(name).isPresent());
        if (!STORES.contains(name) && !isNamed) {
            run.add(store.error(
                    "loki/schema-period",
                    store.where() + " is '" + name + "', which is no kind of store, nor the name of one",
                    Suggestion.help(name, STORES, "add it below storage_config.named_stores")));
        }
    }

    /** The last period is the one that counts, now or soon: which is in force only a clock could tell. */
    private void structuredMetadata(Field period) {
        Optional<Field> allowed = config.field().get("limits_config", "allow_structured_metadata");
        boolean isAllowed = allowed.isEmpty() || allowed.get().isTrue();
        if (!isAllowed) {
            return;
        }
        String schema = references.known(period.get("schema")).orElse("v13");
        String store = references.known(period.get("store")).orElse("tsdb");
        if (!schema.equals("v13") || !store.equals("tsdb")) {
            Field shown = period.get(schema.equals("v13") ? "store" : "schema").orElse(period);
            run.add(
                    shown.error(
                            "loki/structured-metadata",
                            shown.where() + " is " + shown.text().orElse("")
                                    + ", but structured metadata needs tsdb and v13",
                            "add a period with store: tsdb and schema: v13, or set limits_config.allow_structured_metadata: false"));
        }
    }
}
