package dev.monctl.validation.config.loki;

import dev.monctl.validation.config.program.ConfigFile;
import dev.monctl.validation.config.program.ProgramRun;
import dev.monctl.validation.document.Field;
import java.util.List;
import java.util.Optional;

/** Where a Loki of one process writes: it is told, and what it is told is a volume. */
final class StoragePaths {
    private static final List<String> PREFIX = List.of("common", "path_prefix");
    private static final List<String> COMMON_CHUNKS = List.of("common", "storage", "filesystem", "chunks_directory");
    private static final List<String> CHUNKS = List.of("storage_config", "filesystem", "directory");
    private static final List<String> INDEX = List.of("storage_config", "tsdb_shipper", "active_index_directory");
    private static final List<String> CACHE = List.of("storage_config", "tsdb_shipper", "cache_location");
    private static final List<String> COMPACTOR = List.of("compactor", "working_directory");
    private static final List<List<String>> WRITTEN =
            List.of(PREFIX, COMMON_CHUNKS, CHUNKS, INDEX, CACHE, COMPACTOR, List.of("ingester", "wal", "dir"));

    private final ConfigFile config;
    private final ProgramRun run;
    private final EnvironmentReferences references;

    StoragePaths(ConfigFile config, ProgramRun run, EnvironmentReferences references) {
        this.config = config;
        this.run = run;
        this.references = references;
    }

    void judge() {
        WRITTEN.forEach(way -> get(way).ifPresent(this::requireVolume));
        boolean hasPrefix = get(PREFIX).isPresent();
        config.field().items("schema_config", "configs").forEach(period -> period(period, hasPrefix));
        if (!hasPrefix && get(COMPACTOR).isEmpty()) {
            run.requireVolume(
                    config.field().get("compactor").orElse(config.field()).place(),
                    config.called() + " without " + String.join(".", COMPACTOR),
                    "/var/loki/compactor");
        }
        ring();
    }

    private void requireVolume(Field folder) {
        references
                .known(Optional.of(folder))
                .ifPresent(path -> run.requireVolume(folder.place(), folder.where(), path));
    }

    private void period(Field period, boolean hasPrefix) {
        if (period.text("store").orElse("").equals("tsdb") && !hasPrefix) {
            need(period, INDEX);
            need(period, CACHE);
        }
        boolean hasChunks = get(COMMON_CHUNKS).isPresent() || get(CHUNKS).isPresent();
        if (period.text("object_store").orElse("").equals("filesystem") && !hasChunks) {
            need(period, CHUNKS);
        }
    }

    private void need(Field period, List<String> way) {
        if (get(way).isEmpty()) {
            String name = String.join(".", way);
            run.add(period.error(
                    "loki/path",
                    period.where() + " needs a folder, but there is no " + name,
                    "add " + name + (name.endsWith("filesystem.directory") ? "" : ", or common.path_prefix for all")));
        }
    }

    /** Without a word about rings Loki looks for a Consul on its own machine. */
    private void ring() {
        Optional<Field> store = get(List.of("common", "ring", "kvstore", "store"));
        boolean hasMembers = config.field().get("memberlist").isPresent();
        boolean hasOwn = get(List.of("ingester", "lifecycler", "ring", "kvstore", "store"))
                .isPresent();
        if (store.isEmpty() && !hasMembers && !hasOwn) {
            run.add(config.field()
                    .get("common")
                    .orElse(config.field())
                    .error(
                            "loki/ring",
                            config.called()
                                    + " says nothing about the ring: Loki looks for a Consul on its own machine",
                            "add common: { ring: { kvstore: { store: inmemory } } }"));
        }
    }

    private Optional<Field> get(List<String> way) {
        return config.field()
                .get(way.toArray(String[]::new))
                .filter(field -> !field.text().orElse("").isEmpty());
    }
}
