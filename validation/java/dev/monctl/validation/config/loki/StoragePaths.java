package dev.monctl.validation.config.loki;

import dev.monctl.validation.config.program.ConfigFile;
import dev.monctl.validation.config.program.ProgramRun;
import dev.monctl.validation.document.Field;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where a Loki of one process writes: it is told, and what it is told is a volume. */
final class StoragePaths {
    private static final List<List<String>> WRITTEN = List.of(
            List.of("common", "path_prefix"),
            List.of("common", "storage", "filesystem", "chunks_directory"),
            List.of("storage_config", "filesystem", "directory"),
            List.of("storage_config", "tsdb_shipper", "active_index_directory"),
            List.of("storage_config", "tsdb_shipper", "cache_location"),
            List.of("compactor", "working_directory"),
            List.of("ingester", "wal", "dir"));

    /** Rings that need no other server. */
    private static final Set<String> ALONE = Set.of("inmemory", "memberlist");

    private final ConfigFile config;
    private final ProgramRun run;

    StoragePaths(ConfigFile config, ProgramRun run) {
        this.config = config;
        this.run = run;
    }

    void judge() {
        WRITTEN.forEach(way -> get(way).ifPresent(folder ->
                run.requireVolume(folder.place(), folder.where(), folder.text().orElse(""))));
        boolean hasPrefix = get(List.of("common", "path_prefix")).isPresent();
        config.field().items("schema_config", "configs").forEach(period -> period(period, hasPrefix));
        ring();
    }

    private void period(Field period, boolean hasPrefix) {
        if (period.text("store").orElse("").equals("tsdb") && !hasPrefix) {
            need(period, List.of("storage_config", "tsdb_shipper", "active_index_directory"));
            need(period, List.of("storage_config", "tsdb_shipper", "cache_location"));
            need(period, List.of("compactor", "working_directory"));
        }
        boolean hasChunks =
                get(WRITTEN.get(1)).isPresent() || get(WRITTEN.get(2)).isPresent();
        if (period.text("object_store").orElse("").equals("filesystem") && !hasChunks) {
            need(period, WRITTEN.get(2));
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
        boolean isAlone =
                store.flatMap(field -> field.text()).filter(ALONE::contains).isPresent()
                        || config.field().get("memberlist").isPresent();
        boolean hasOwn = get(List.of("ingester", "lifecycler", "ring", "kvstore", "store"))
                .isPresent();
        if (store.isEmpty() && !isAlone && !hasOwn) {
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
